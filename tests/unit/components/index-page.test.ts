import { expect, test } from 'vitest';
import { indexPages, withParts } from '../../../src/components/index-page.ts';

/** `s: 3` for each page, and what it lists where it has no parts. */
const pagesOf = (names: string[], most: number) =>
  indexPages(names, (name) => name, most)
    .flatMap(withParts)
    .map(({ key, items, parts }) => `${key}: ${parts.length > 0 ? '-' : items.join(', ')}`);

test('a letter with few names is one page', () => {
  expect(pagesOf(['Spleen', 'Anemia', 'Sepsis'], 2)).toEqual(['a: Anemia', 's: Sepsis, Spleen']);
});

test('a letter with many names is cut by its second letter, and by its third where need be', () => {
  const names = ['Sepsis', 'Spleen', 'Splenectomy', 'Sprain', 'Stroke'];
  expect(pagesOf(names, 2)).toEqual([
    's: -',
    'se: Sepsis',
    'sp: -',
    'spl: Spleen, Splenectomy',
    'spr: Sprain',
    'st: Stroke',
  ]);
});

test('names that go on with no letter have a page of their own, at the end', () => {
  expect(pagesOf(['C', 'C syndrome', 'C3 deficiency', 'Cancer', 'C貧血'], 1)).toEqual([
    'c: -',
    'ca: Cancer',
    'c-other: C, C syndrome, C3 deficiency, C貧血',
  ]);
});

test('no name is lost, and every page but one that cannot be cut is short', () => {
  const names = Array.from({ length: 2000 }, (_, number) => `S${number.toString(36)} syndrome`);
  const leaves = indexPages([...names, '5-HT', '貧血'], (name) => name, 50)
    .flatMap(withParts)
    .filter(({ parts }) => parts.length === 0);
  expect(leaves.flatMap(({ items }) => items).toSorted()).toEqual([...names, '5-HT', '貧血'].toSorted());
  for (const { key, items } of leaves) if (!key.endsWith('other')) expect(items.length, key).toBeLessThanOrEqual(50);
});

test('what a reader sees is what the names begin with', () => {
  const [s] = indexPages(['Sepsis', 'S 2', 'Spleen'], (name) => name, 1);
  expect(s?.parts.map(({ label, letter }) => `${label} ${letter}`)).toEqual(['Se s', 'Sp s', 'S and other s']);
});
