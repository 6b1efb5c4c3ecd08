import { expect, test } from 'vitest';
import { convertInlineHtml } from '../../../../src/encyclopedia/load/inline-html.ts';
import { parseMarkdown } from '../../../../src/encyclopedia/load/markdown.ts';
import { faultsOfCount } from '../../../../src/encyclopedia/load/tree-limits.ts';
import { limits } from '../../../../src/site.ts';

function faults(text: string): string[] {
  const tree = parseMarkdown(text);
  convertInlineHtml(tree);
  return faultsOfCount(tree).map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId} ${message}`);
}

const many = (count: number, line: string) => `${line}\n`.repeat(count);

test.each([
  ['links', '[x](#y)', limits.links],
  ['links', '[[x]]', limits.links],
  ['pictures', '![x](y.png)', limits.images],
  ['marks of footnotes', '[^x]', limits.footnotes],
  ['citations', '[@x]', limits.citations],
])('allows so many %s such as %s: %i, and no more', (words, written, most) => {
  const note = '[^x]: x\n\n';
  expect(faults(`${note}${many(most, written)}`)).toEqual([]);
  expect(faults(`${note}${many(most + 5, written)}`)).toEqual([
    `${most + 3}:1 too-many The article has more than ${most} ${words}. Split it into several articles.`,
  ]);
});

test('definitions are counted, and links and pictures that use one', () => {
  const definition = '[y]: https://a.example\n\n';
  expect(faults(many(limits.definitions, '[y]: https://a.example'))).toEqual([]);
  expect(faults(many(limits.definitions + 1, '[y]: https://a.example'))).toHaveLength(1);
  expect(faults(`${definition}${many(limits.links + 1, '[x][y]')}`)).toHaveLength(1);
  expect(faults(`${definition}${many(limits.images + 1, '![x][y]')}`)).toHaveLength(1);
});

test('each key of a citation counts', () => {
  const keys = Array.from({ length: 500 }, (_, number) => `@k${number}`).join('; ');
  expect(faults(`[${keys}]\n[${keys}]`)).toEqual([]);
  expect(faults(`[${keys}]\n[${keys}]\n[@one]`)).toHaveLength(1);
});

test('each kind is reported once', () => {
  expect(faults(many(limits.links + 3, '[[x]] ![x](y.png)'))).toHaveLength(2);
});

test.each([
  ['emphasis', (depth: number) => `${'*a _b '.repeat(depth / 2)}c${' b_ a*'.repeat(depth / 2)}`],
  ['tags', (depth: number) => `${'<sup>'.repeat(depth)}c${'</sup>'.repeat(depth)}`],
])('%s may be 20 deep', (_what, nest) => {
  expect(faults(nest(limits.inlineDepth))).toEqual([]);
  expect(faults(nest(limits.inlineDepth + 2)).map((fault) => fault.split(' ')[1])).toEqual(['too-deep']);
});
