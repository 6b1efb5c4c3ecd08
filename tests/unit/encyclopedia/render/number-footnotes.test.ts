import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { parseMarkdown } from '../../../../src/encyclopedia/load/markdown.ts';
import { numberFootnotes } from '../../../../src/encyclopedia/render/number-footnotes.ts';

/** Marks and notes as they stand after numbering: `^1` for a mark, `1:` for a note, `text` for one that became text. */
function numbered(markdown: string): string {
  const tree = parseMarkdown(markdown);
  numberFootnotes(tree);
  const found: string[] = [];
  visit(tree, (node) => {
    if (node.type === 'footnoteReference') found.push(`^${node.identifier}`);
    if (node.type === 'footnoteDefinition') found.push(`${node.identifier}:`);
    if (node.type === 'blockquote') found.push('text');
  });
  return found.join(' ');
}

test.each([
  ['a[^x] b[^y] c[^x]\n\n[^y]: 1\n\n[^x]: 2', '^1 ^2 ^1 2: 1:'],
  ['a[^2] b[^1]\n\n[^1]: 1\n\n[^2]: 2', '^1 ^2 2: 1:'],
  ['a[^x]\n\n[^x]: 1[^y]\n\n[^y]: 2', '^1 1: ^2 2:'],
  ['a[^X]\n\n[^x]: 1', '^1 1:'],
  ['a[^__proto__] b[^constructor]\n\n[^__proto__]: 1\n\n[^constructor]: 2', '^1 ^2 1: 2:'],
  ['a\n\n[^x]: 1', 'text'],
  ['a[^x]\n\n[^x]: 1\n\n[^x]: 2', '^1 1: text'],
  ['a\n\n[^x]: 1[^x]', 'text ^1'],
  ['a\n\n[^x]: 1[^y]\n\n[^y]: 2[^x]', 'text ^1 1: ^2'],
  ['a[^1]\n\n[^2]: loose\n\n[^1]: used', '^1 text 1:'],
])('%j', (markdown, expected) => {
  expect(numbered(markdown)).toBe(expected);
});
