import { expect, test } from 'vitest';
import { contentsTree } from '../../../src/components/contents-tree.ts';

const heading = (depth: number, anchor: string) => ({ depth, text: anchor, anchor });

test('puts headings below those that they belong to, and loses none', () => {
  const headings = [
    heading(3, 'early'),
    heading(2, 'causes'),
    heading(3, 'iron'),
    heading(3, 'folate'),
    heading(2, 'treatment'),
  ];
  expect(contentsTree(headings).map(({ anchor, parts }) => [anchor, ...parts.map((part) => part.anchor)])).toEqual([
    ['early'],
    ['causes', 'iron', 'folate'],
    ['treatment'],
  ]);
});
