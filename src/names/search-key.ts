import { plainWords } from './fold.ts';
import { wordKey } from './word-key.ts';

const known = new Map<string, string>();

/**
 * The words of a name as search compares them: `Ménière’s disease, type IIa` becomes
 * `meniere disease type 2 a`. Letters and digits part, so that `B12`, `B-12` and `B 12` are one.
 */
export function searchWords(name: string): string[] {
  return wordsOf(plainWords(name));
}

/** The same for text that `plainWords` made. */
export function wordsOf(plain: string): string[] {
  return plain === '' ? [] : plain.split(' ').flatMap(partsOf);
}

/** A word of a query: as typed, in plain letters, and as search compares it. */
export interface TypedWord {
  typed: string;
  key: string;
}

/** The words of a query in plain words. */
export function typedWords(plain: string): TypedWord[] {
  if (plain === '') return [];
  return plain.split(' ').flatMap((typed) => {
    const [key = '', ...more] = partsOf(typed);
    return more.length === 0 ? [{ typed, key }] : [key, ...more].map((part) => ({ typed: part, key: part }));
  });
}

function partsOf(word: string): string[] {
  let key = known.get(word);
  if (key === undefined) {
    key = wordKey(word).replace(/(?<=\p{L})(?=\p{N})|(?<=\p{N})(?=\p{L})/gu, ' ');
    known.set(word, key);
  }
  return key.includes(' ') ? key.split(' ') : [key];
}
