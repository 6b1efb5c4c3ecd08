/** How the index of names is cut into pages: by first letter, and by more letters where one page would be too long. */

import { slugOf } from '../encyclopedia/slug.ts';
import { groupByLetter, type Letter, letterLabel } from './alphabet.ts';

/** A page of the index: the names that begin alike. */
export interface IndexPage<Item> {
  /** Last part of its address: `s`, `sy`, `s-other`. */
  key: string;
  /** What a reader sees: `S`, `Sy`. */
  label: string;
  letter: Letter;
  /** All its items, in the order of the index. */
  items: Item[];
  /** The pages that list the items in place of this one, where they are too many for it. */
  parts: IndexPage<Item>[];
}

/** Most names on a page: at some 130 bytes each, a page stays below 100 KB. */
export const mostOnPage = 600;

/** The pages of the letters that have items. */
export function indexPages<Item>(
  items: readonly Item[],
  nameOf: (item: Item) => string,
  most = mostOnPage,
): IndexPage<Item>[] {
  return groupByLetter(items, nameOf).map(({ letter, items: inGroup }) => {
    const page = { key: letter, label: letterLabel(letter), letter, items: inGroup };
    return { ...page, parts: letter === 'other' ? [] : partsOf(page, nameOf, most) };
  });
}

/** A page and all the pages below it. */
export function withParts<Item>(page: IndexPage<Item>): IndexPage<Item>[] {
  return [page, ...page.parts.flatMap(withParts)];
}

function partsOf<Item>(
  { key, label, letter, items }: Omit<IndexPage<Item>, 'parts'>,
  nameOf: (item: Item) => string,
  most: number,
): IndexPage<Item>[] {
  if (items.length <= most) return [];
  const groups = Map.groupBy(items, (item) => nextLetter(slugOf(nameOf(item)), key.length));
  const parts = [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
  return parts.map(([next, inPart]) => {
    if (next === last) return { key: `${key}-other`, label: `${label} and other`, letter, items: inPart, parts: [] };
    const part = { key: key + next, label: label + next, letter, items: inPart };
    return { ...part, parts: partsOf(part, nameOf, most) };
  });
}

/** Sorts behind the letters. */
const last = '~';

/** The letter of a name at an index; one sign for its end, a space, a digit or another script. */
function nextLetter(slug: string, index: number): string {
  const next = slug.charAt(index);
  return /[a-z]/.test(next) ? next : last;
}
