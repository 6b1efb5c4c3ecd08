/** How names are put in order and under letters: by their address form, so that β-thalassemia stands under B. */
import { slugOf } from '../encyclopedia/slug.ts';

/** `a` to `z`, or `other` for digits and other scripts. Also the last part of the letter page's address. */
export type Letter = string;

/** Every letter in the order of the index, `other` last. */
export const letters: readonly Letter[] = [...'abcdefghijklmnopqrstuvwxyz', 'other'];

/** Items under one letter. */
export interface LetterGroup<Item> {
  letter: Letter;
  items: Item[];
}

/** What a reader sees for a letter. */
export function letterLabel(letter: Letter): string {
  return letter === 'other' ? '0–9 and other' : letter.toUpperCase();
}

/** The letter under which a name stands. */
export function letterOf(name: string): Letter {
  const first = slugOf(name).charAt(0);
  return /[a-z]/.test(first) ? first : 'other';
}

/** A copy in the order of an English index; equal names keep their order. */
export function sortByName<Item>(items: readonly Item[], nameOf: (item: Item) => string): Item[] {
  const collator = new Intl.Collator('en', { numeric: true });
  return items
    .map((item) => ({ item, name: nameOf(item), key: slugOf(nameOf(item)) }))
    .sort((a, b) => collator.compare(a.key, b.key) || collator.compare(a.name, b.name))
    .map(({ item }) => item);
}

/** Sorted items under their letters; letters without items are left out. */
export function groupByLetter<Item>(items: readonly Item[], nameOf: (item: Item) => string): LetterGroup<Item>[] {
  const groups = new Map<Letter, Item[]>(letters.map((letter) => [letter, []]));
  for (const item of sortByName(items, nameOf)) groups.get(letterOf(nameOf(item)))?.push(item);
  return [...groups].map(([letter, inGroup]) => ({ letter, items: inGroup })).filter(({ items }) => items.length > 0);
}
