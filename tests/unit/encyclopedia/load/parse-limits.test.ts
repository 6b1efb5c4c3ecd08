import { expect, test } from 'vitest';
import { faultsOfSize } from '../../../../src/encyclopedia/load/parse-limits.ts';
import { limits } from '../../../../src/site.ts';
import { places, readBody } from '../../make.ts';

/** `5:3 too-many` for each fault. */
function faults(text: string): string[] {
  return faultsOfSize(text).map(({ line, column, ruleId }) => `${line}:${column} ${ruleId}`);
}

const lines = (count: number, line: string) => `${line}\n`.repeat(count);
const paragraphs = (count: number, words: string) => `${words}\n\n`.repeat(count);
/** Of that many columns and rows, the head not counted. */
const table = (columns: number, rows: number) =>
  `${'| a '.repeat(columns)}|\n${'|---'.repeat(columns)}|\n${lines(rows, `${'| b '.repeat(columns)}|`)}`;
const deep = (depth: number) => Array.from({ length: depth }, (_, level) => `${'  '.repeat(level)}- iron\n`).join('');

test.each([
  {
    what: 'lines',
    most: limits.lines,
    make: (count: number) => '\n'.repeat(count - 1),
    at: `${limits.lines + 1}:1 too-many`,
  },
  {
    what: 'paragraphs',
    most: limits.blocks,
    make: (count: number) => paragraphs(count, 'x'),
    at: `${2 * limits.blocks + 1}:1 too-many`,
  },
  {
    what: 'headings',
    most: limits.headings,
    make: (count: number) => lines(count, '## x'),
    at: `${limits.headings + 1}:1 too-many`,
  },
  {
    what: 'underlined headings',
    most: limits.headings,
    make: (count: number) => lines(count, 'x\n---'),
    at: `${2 * limits.headings + 2}:1 too-many`,
  },
  {
    what: 'list items',
    most: limits.containers,
    make: (count: number) => lines(count, '- x'),
    at: `${limits.containers + 1}:1 too-many`,
  },
  {
    what: 'blocks',
    most: limits.containers,
    make: (count: number) => lines(count, ':::note\n:::'),
    at: `${2 * limits.containers + 1}:1 too-many`,
  },
  {
    what: 'footnotes',
    most: limits.containers,
    make: (count: number) => lines(count, '[^x]: x'),
    at: `${limits.containers + 1}:1 too-many`,
  },
  {
    what: 'nested quotes',
    most: limits.containerDepth,
    make: (count: number) => `${'> '.repeat(count)}x`,
    at: '1:27 too-deep',
  },
  { what: 'nested lists', most: limits.containerDepth, make: deep, at: '13:27 too-deep' },
  {
    what: 'nested blocks',
    most: limits.containerDepth,
    make: (count: number) => lines(count, '::::note'),
    at: '13:1 too-deep',
  },
  {
    what: 'characters of a line',
    most: limits.lineCharacters,
    make: (count: number) => `    ${'x'.repeat(count - 4)}`,
    at: '1:1 too-large',
  },
  {
    what: 'characters of a paragraph',
    most: limits.paragraphCharacters,
    make: (count: number) => `\n  ${'x\n'.repeat(count - 2)}`,
    at: '2:3 too-large',
  },
  {
    what: 'characters of a heading',
    most: limits.paragraphCharacters,
    make: (count: number) => `# ${'x'.repeat(count - 2)}`,
    at: '1:1 too-large',
  },
  {
    what: 'characters of a list item',
    most: limits.paragraphCharacters,
    make: (count: number) => `- ${'x'.repeat(count)}`,
    at: '1:3 too-large',
  },
  {
    what: 'marks of a paragraph',
    most: limits.paragraphMarks,
    make: (count: number) => 'x*'.repeat(count),
    at: '1:1 too-many',
  },
  {
    what: 'marks of a paragraph of several lines',
    most: limits.paragraphMarks,
    make: (count: number) => 'x_\n'.repeat(count),
    at: '1:1 too-many',
  },
  {
    what: 'marks of an article',
    most: limits.marks,
    make: (count: number) => paragraphs(count / 100, '`x '.repeat(100)) + (count % 100 ? '`' : ''),
    at: '201:1 too-many',
  },
  { what: 'columns', most: limits.tableColumns, make: (count: number) => table(count, 1), at: '1:1 too-many' },
  { what: 'rows', most: limits.tableRows, make: (count: number) => table(1, count - 1), at: '1:1 too-many' },
  {
    what: 'cells',
    most: limits.tableCells,
    make: (count: number) => `${paragraphs(20, table(20, 24))}${count > limits.tableCells ? table(1, 0) : ''}`,
    at: '562:1 too-many',
  },
])('allows $most $what and no more', ({ most, make, at }) => {
  expect(faults(make(most))).toEqual([]);
  expect(faults(make(most + 1))).toEqual([at]);
});

test('code counts as lines and nothing else', () => {
  expect(faults(`\`\`\`\n${lines(6_000, `- ${'*x'.repeat(5)}`)}\`\`\``)).toEqual([]);
});

test('runs of marks count once, as do the brackets of a wiki link', () => {
  expect(faults('**x** ~~x~~ '.repeat(125))).toEqual([]);
  expect(faults('[[x]] '.repeat(250))).toEqual([]);
  expect(faults('[x] '.repeat(251))).toEqual(['1:1 too-many']);
  expect(faults('x < y '.repeat(501))).toEqual(['1:1 too-many']);
});

test('a paragraph, and not the article, is to blame for its marks', () => {
  const many = `${'x*'.repeat(600)}\n\n`;
  expect(faults(`iron\n\n${many}iron\n\n${many}`)).toEqual(['3:1 too-many', '7:1 too-many']);
  expect(faults(many.repeat(30))).toHaveLength(20);
});

test('says how to mend what is too large', () => {
  const messages = faultsOfSize(table(21, 1)).map(({ message }) => message);
  expect(messages).toEqual(['The table has 21 columns, more than 20. Turn it around, or split it.']);
  expect(faultsOfSize('> '.repeat(13))[0]?.message).toBe(
    'Lists, quotes and blocks are nested more than 12 deep. Take out the inner ones.',
  );
});

test('allows what long articles hold', () => {
  const list = Array.from({ length: 8 }, (_, level) => `${'   '.repeat(level)}1. iron\n`).join('');
  const quoted = '> :::note\n> - **iron**, *iron* and `iron`[@nih]\n>   - [[Iron]]\n> :::\n\n';
  expect(
    faults(`${paragraphs(200, 'Iron is a metal. '.repeat(30))}${list}\n${quoted.repeat(40)}${table(8, 100)}`),
  ).toEqual([]);
});

test.each([
  { what: 'nested lists', text: `${'- '.repeat(9_000)}x`, rule: 'too-deep' },
  { what: 'nested lists, a line each', text: deep(190), rule: 'too-deep' },
  { what: 'nested quotes', text: '>'.repeat(19_000), rule: 'too-deep' },
  { what: 'nested blocks', text: lines(19_000, ':::::note'), rule: 'too-deep' },
  { what: 'open brackets', text: '['.repeat(250_000).replace(/.{9000}/g, '$&\n'), rule: 'too-many' },
  { what: 'open links', text: '[x]('.repeat(2_000), rule: 'too-many' },
  { what: 'open emphasis', text: '*x '.repeat(3_000), rule: 'too-many' },
  { what: 'open code', text: '`x``y'.repeat(1_500), rule: 'too-many' },
  { what: 'open tags', text: '<a '.repeat(3_000), rule: 'too-many' },
  { what: 'headings behind what may be HTML', text: `<a b="\n${lines(3_000, '# x')}`, rule: 'too-many' },
  {
    what: 'tables behind what may be HTML',
    text: `<a b="
${paragraphs(1_200, '|x|x|x|x|x|x|x|x|x|')}`,
    rule: 'too-many',
  },
  {
    what: 'a directive that only the parser could judge',
    text: `:::a[b\n${'- '.repeat(9_000)}`,
    rule: 'unknown-block',
  },
])('refuses $what before they are parsed', ({ text, rule }) => {
  const { article, problems } = readBody(text);
  expect(article).toBeUndefined();
  expect(problems[0]?.ruleId).toBe(rule);
});

test('places are those of the file', () => {
  expect(places(readBody(`iron\n\n${'> '.repeat(13)}x`).problems)).toEqual(['7:27 too-deep']);
});
