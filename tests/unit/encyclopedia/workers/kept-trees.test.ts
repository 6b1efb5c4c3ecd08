import type { Root } from 'mdast';
import { expect, test } from 'vitest';
import { KeptTrees } from '../../../../src/encyclopedia/workers/kept-trees.ts';

/** A tree of that many nodes. */
function treeOf(nodes: number): Root {
  return { type: 'root', children: Array.from({ length: nodes - 1 }, () => ({ type: 'thematicBreak' })) };
}

test('a tree is given once, to whoever takes it', () => {
  const trees = new KeptTrees(1);
  const kept = { tree: treeOf(3), sourceHash: 'a' };
  trees.keep('conditions/anemia', kept, 10);
  expect(trees.take('conditions/anemia')).toMatchObject(kept);
  expect(trees.take('conditions/anemia')).toBeUndefined();
  expect(trees.take('constructor')).toBeUndefined();
});

test('a tree that was read again replaces the older one, even where it is too large itself', () => {
  const trees = new KeptTrees(1);
  trees.keep('conditions/anemia', { tree: treeOf(3), sourceHash: 'a' }, 10);
  trees.keep('conditions/anemia', { tree: treeOf(3), sourceHash: 'b' }, 2_000_000);
  expect(trees.take('conditions/anemia')).toBeUndefined();
});

test('trees are kept until they fill their part of the memory, and again once one is taken', () => {
  const trees = new KeptTrees(1);
  const keep = (path: string) => trees.keep(path, { tree: treeOf(900), sourceHash: path }, 1000);
  for (const path of ['a', 'b', 'c']) keep(path);
  expect(trees.take('c')).toBeUndefined();
  expect(trees.take('a')?.sourceHash).toBe('a');
  keep('d');
  expect(trees.take('d')?.sourceHash).toBe('d');
});
