import { expect, test } from 'vitest';
import { parseMarkdown } from '../../../../src/encyclopedia/load/markdown.ts';
import { faultsOfCount } from '../../../../src/encyclopedia/load/tree-limits.ts';
import { limits } from '../../../../src/site.ts';

function faults(text: string): string[] {
  return faultsOfCount(parseMarkdown(text)).map(({ line, column, ruleId }) => `${line}:${column} ${ruleId}`);
}

const lines = (count: number, line: string) => `${line}\n\n`.repeat(count);

test.each([
  ['links', limits.links, '[x](https://a.example)'],
  ['wiki links', limits.links, '[[Iron]]'],
  ['pictures', limits.images, '![x](x.png)'],
  ['citations', limits.citations, 'x[@nih]'],
  ['marks of footnotes', limits.footnotes, 'x[^a]'],
])('allows as many %s as the limit, %i, and no more', (_what, most, line) => {
  const end = '\n\n[^a]: Note.';
  expect(faults(lines(most, line) + end)).toEqual([]);
  expect(faults(lines(most + 5, line) + end)).toEqual([
    expect.stringMatching(new RegExp(`^${2 * most + 1}:\\d too-many$`)),
  ]);
});

test('definitions of links count', () => {
  const made = (count: number) => Array.from({ length: count }, (_, number) => `[x${number}]: a`).join('\n');
  expect(faults(made(limits.definitions))).toEqual([]);
  expect(faults(made(limits.definitions + 1))).toEqual([`${limits.definitions + 1}:1 too-many`]);
});

test('every key of a citation counts', () => {
  const keys = (count: number) => `x[${Array.from({ length: count }, (_, key) => `@k${key}`).join('; ')}]`;
  expect(faults(keys(limits.citations))).toEqual([]);
  expect(faults(keys(limits.citations + 1))).toEqual(['1:2 too-many']);
});

test('kinds have limits of their own', () => {
  expect(faults(lines(limits.links, '[[Iron]]') + lines(limits.images, '![x](x.png)'))).toEqual([]);
});

test('emphasis is nested to the limit and no deeper', () => {
  const nested = (depth: number) => {
    const marks = Array.from({ length: depth }, (_, level) => (level % 2 ? '_' : '*'));
    return `${marks.map((mark) => `a ${mark}b `).join('')}${marks
      .reverse()
      .map((mark) => ` c${mark} d`)
      .join('')}`.replaceAll(/([*_])b /g, '$1b ');
  };
  expect(faults(nested(limits.inlineDepth - 1))).toEqual([]);
  expect(faults(nested(limits.inlineDepth + 3)).map((fault) => fault.replace(/^\d+:\d+ /, ''))).toEqual(['too-deep']);
});
