import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { visitParents } from 'unist-util-visit-parents';
import { describe, expect, test } from 'vitest';
import { BlockScanner, type ScannedLine } from '../../../../src/encyclopedia/load/block-scanner.ts';
import { parseMarkdown } from '../../../../src/encyclopedia/load/markdown.ts';

function scan(text: string, deepest = 99): ScannedLine[] {
  const scanner = new BlockScanner(deepest);
  return text.split('\n').map((line) => scanner.read(line));
}

/** The kinds of the lines of a text, with the depth of those that stand in something: `start more blank start1`. */
function kinds(text: string): string {
  return scan(text)
    .map(({ kind, depth }) => `${kind}${depth || ''}`)
    .join(' ');
}

test.each([
  ['one\ntwo\n\nthree', 'start more blank start'],
  ['# A\none\n## B', 'heading start heading'],
  ['one\n===\ntwo\n---\n***', 'start underline start underline start'],
  ['one\n- two\n  three\n\n  four', 'start start1 more1 blank1 start1'],
  ['one\n2. two', 'start more'],
  ['one\n1. two', 'start start1'],
  ['one\n-\n* ', 'start underline blank1'],
  ['- one\ntwo\n\nthree', 'start1 more1 blank1 start'],
  ['- a\n  - b\n    - c', 'start1 start2 start3'],
  ['- - - a', 'start3'],
  ['- - -', 'start'],
  ['> one\ntwo\n> > three', 'start1 more1 start2'],
  ['> one\n# two', 'start1 heading'],
  ['```\n- a\n# b\n```\nc', 'code code code code start'],
  ['~~~\n```\n~~~~\na', 'code code code start'],
  ['- ```\n  a\nb', 'code1 code1 start'],
  ['    a\n\nb\n    c', 'code blank start more'],
  ['\ta\n- b\n\n\tc', 'code start1 blank1 start1'],
  ['[^1]: a\n    b\n\n    c\n\nd', 'start1 more1 blank1 start1 blank1 start'],
  [':::note\none\n:::\ntwo', 'start1 start1 blank start'],
  ['::::note\n:::care{level=urgent}\none\n:::\n::::', 'start1 start2 start2 blank1 blank'],
  [':::note[a b]\none', 'start1 start1'],
  ['one\n:::note two\nthree', 'start more more'],
  ['| a | b |\n|---|---|\n| c | d |\n\ne', 'start delimiter row blank start'],
  ['| a | b |\n|---|\n| c | d |', 'start more more'],
  ['|\n-|\na', 'start more more'],
  ['| a |\n|---|\n    b\nc', 'start delimiter code start'],
  ['- \n\n      a', 'blank1 blank1 code'],
  ['    a\n2. b', 'code start'],
  ['>\n    a\n2. b', 'blank1 code start1'],
  ['::leaf\n2. a', 'start start1'],
  [':::note[a *b*]{#x .y src=x.mp4 title="a b"}\na', 'start1 start1'],
  ['<div>\n- a\n```\nb\n\nc', 'start more1 more more blank start'],
  ['<sup>9</sup> is\n- a', 'start start1'],
  ['<https://a.example>\n- a', 'start start1'],
])('knows the lines of %j', (text, expected) => {
  expect(kinds(text)).toBe(expected);
});

test.each([':::note{', ':::note{a=}', ':::a[b', ':::note-', '::::é', ':::note[a]{b', ':::\t', ':::note\tiron'])(
  'does not judge the directive %j',
  (text) => {
    expect(scan(`one\n${text}`)[1]?.kind).toBe('odd');
  },
);

test('counts the cells of rows, and of the head as soon as it is one', () => {
  const lines = scan('| a | b |\n|---|---|\n| c \\| d |\ne | f | g');
  expect(lines.map(({ cells }) => cells)).toEqual([0, 2, 1, 3]);
});

test('gives the text behind the marks, tabs as spaces', () => {
  expect(scan('> 1.\ta\tb')[0]?.text).toBe('a   b');
  expect(scan('>\ta')[0]?.text).toBe('  a');
});

test('reads no further into a line than the depth that it is told', () => {
  expect(scan('> '.repeat(5_000), 12)[0]).toMatchObject({ depth: 13, opened: 13 });
});

describe('beside the parser', () => {
  interface Counts {
    depth: number;
    containers: number;
    blocks: number;
    headings: number;
    cells: number;
    /** Letters of the longest paragraph, heading or row. */
    longest: number;
  }

  const containerTypes = new Set(['listItem', 'blockquote', 'footnoteDefinition', 'containerDirective']);
  const letters = (text: string) => text.match(/x/g)?.length ?? 0;

  function parsed(text: string): Counts {
    const counts = { depth: 0, containers: 0, blocks: 0, headings: 0, cells: 0, longest: 0 };
    const lengths = new Map<Nodes, number>();
    visitParents(parseMarkdown(text), (node, parents) => {
      if (containerTypes.has(node.type)) {
        counts.containers++;
        counts.depth = Math.max(counts.depth, 1 + parents.filter(({ type }) => containerTypes.has(type)).length);
      }
      if (node.type === 'heading') counts.headings++;
      if (node.type === 'tableCell') counts.cells++;
      const isLabel = node.type === 'paragraph' && node.data?.directiveLabel;
      if (['paragraph', 'heading', 'tableRow', 'thematicBreak'].includes(node.type) && !isLabel) counts.blocks++;
      if (node.type !== 'text') return;
      for (const parent of parents) {
        if (parent.type !== 'paragraph' && parent.type !== 'heading' && parent.type !== 'tableRow') continue;
        const length = (lengths.get(parent) ?? 0) + letters(node.value);
        lengths.set(parent, length);
        counts.longest = Math.max(counts.longest, length);
      }
    });
    return counts;
  }

  /** `undefined` for a text that the scanner does not judge. */
  function scanned(text: string): Counts | undefined {
    const counts = { depth: 0, containers: 0, blocks: 0, headings: 0, cells: 0, longest: 0 };
    let length = 0;
    for (const { kind, depth, opened, blocks, headings, cells, text: words } of scan(text)) {
      if (kind === 'odd') return undefined;
      counts.depth = Math.max(counts.depth, depth);
      counts.containers += opened;
      counts.blocks += blocks;
      counts.headings += headings;
      counts.cells += cells;
      if (kind === 'blank' || kind === 'code') continue;
      if (kind === 'start' || kind === 'heading' || kind === 'row') length = 0;
      length += letters(words);
      counts.longest = Math.max(counts.longest, length);
    }
    return counts;
  }

  const marks = [
    ...['\n', '\n\n', ' ', '  ', '    ', '\t', 'x', 'x x', '> ', '>', '- ', '* ', '+ x', '-', '1. ', '2. ', '10. x'],
    ...['# ', '## x', '---', '===', '***', '| x | x |\n|---|---|\n', '| x |', '|', '```', '~~~'],
    ...[':::', ':::note\n', ':::note', '[^x]: '],
  ];
  const oddities = [
    ...[
      '<div>',
      '</div>',
      '<!--',
      '-->',
      '<pre>',
      '<script>',
      '<sup>',
      '<https://x.x>',
      '<?',
      '?>',
      '<![CDATA[',
      ']]>',
    ],
    ...[
      '<a b="',
      '">',
      '[x]: y',
      ':::note{',
      '}',
      ':::x[x[y]]{a=b}\n',
      '::::',
      ':::care{level="x"}\n',
      ':::x{y=z.mp4 w}\n',
      '::leaf',
      '\\',
    ],
  ];
  const textOf = (pieces: readonly string[]) =>
    fc.array(fc.constantFrom(...pieces), { maxLength: 14 }).map((chosen) => chosen.join(''));
  const settings = { seed: 20261122, numRuns: 500 };

  test('counts of a text without HTML what the parser makes of it, and one more for each table', () => {
    fc.assert(
      fc.property(textOf(marks), (text) => {
        const { blocks, longest, ...exact } = parsed(text);
        const counts = scanned(text) ?? { blocks, longest, ...exact };
        expect(counts).toMatchObject(exact);
        expect(counts.blocks).toBeGreaterThanOrEqual(blocks);
        expect(counts.longest).toBeGreaterThanOrEqual(longest);
      }),
      settings,
    );
  });

  test('counts of any text at least what the parser makes of it', () => {
    fc.assert(
      fc.property(textOf([...marks, ...oddities]), (text) => {
        const made = parsed(text);
        const counts = scanned(text) ?? made;
        for (const [what, count] of Object.entries(made)) {
          expect(counts[what as keyof Counts], what).toBeGreaterThanOrEqual(count);
        }
      }),
      settings,
    );
  });
});
