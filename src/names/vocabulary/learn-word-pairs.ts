import { differInMeaning } from '../meaning.ts';
import { searchWords } from '../search-key.ts';
import { smallWords } from '../small-words.ts';
import type { WordPair } from '../word-pair.ts';

/**
 * Learns which words mean the same from lists of names of one subject each: where two names differ in one
 * place only, what stands there is a pair. "Renal cancer" and "kidney cancer" make one of `kidney` and `renal`.
 * It is believed when `least` subjects show it.
 */
export function learnWordPairs(subjects: readonly (readonly string[])[], least: number): WordPair[] {
  const pairs = new Map<string, number>();
  const phrases = new Map<string, number>();
  for (const names of subjects) {
    const lists = [...new Set(names.map((name) => tellingWords(name).join(' ')))].map((key) => key.split(' '));
    const short = lists.filter(({ length }) => length < 12);
    for (const phrase of new Set(short.flatMap(phrasesOf))) phrases.set(phrase, (phrases.get(phrase) ?? 0) + 1);
    const found = new Set(
      short.flatMap((one, place) => short.slice(place + 1).flatMap((other) => difference(one, other) ?? [])),
    );
    for (const pair of found) pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return [...pairs]
    .flatMap(([pair, count]) => {
      const [one = '', other = ''] = pair.split('\t');
      const chances = Math.min(phrases.get(one) ?? 1, phrases.get(other) ?? 1);
      const sure = Math.min(9, Math.round((10 * count) / (chances + 3)));
      return count < least || sure < 1 || changesMeaning(one, other, sure) ? [] : [{ one, other, sure }];
    })
    .sort((a, b) => (a.one < b.one ? -1 : a.one > b.one ? 1 : a.other < b.other ? -1 : 1));
}

/** The search words of a name without those that tell nothing. */
export function tellingWords(name: string): string[] {
  return searchWords(name).filter((word) => !smallWords.has(word));
}

/** All runs of one to four words. */
export function phrasesOf(words: readonly string[]): string[] {
  return words.flatMap((_, start) => [1, 2, 3, 4].map((length) => words.slice(start, start + length).join(' ')));
}

/** The one run of words by which two names differ, as `one \t other` in the order of the alphabet. */
function difference(one: readonly string[], other: readonly string[]): string | undefined {
  const left = [...other];
  const own = one.filter((word) => {
    const place = left.indexOf(word);
    if (place !== -1) left.splice(place, 1);
    return place === -1;
  });
  const isRun = (words: readonly string[], run: readonly string[]) =>
    ` ${words.join(' ')} `.includes(` ${run.join(' ')} `);
  if (own.length === 0 || left.length === 0 || own.length > 4 || left.length > 4 || own.length === one.length)
    return undefined;
  if (!isRun(one, own) || !isRun(other, left)) return undefined;
  return [own.join(' '), left.join(' ')].sort().join('\t');
}

/** Numbers, single letters and parts that bear the meaning tell things apart: they never stand for one another. */
function changesMeaning(one: string, other: string, sure: number): boolean {
  const marks = (phrase: string) =>
    phrase
      .split(' ')
      .filter((word) => /^(\d+|[a-z])$/.test(word))
      .join(' ');
  if (marks(one) !== marks(other)) return true;
  // What vocabularies hold to be one again and again, acidemia and aciduria, is one.
  if (sure >= 7) return false;
  return one.split(' ').some((word) => other.split(' ').some((another) => differInMeaning(word, another)));
}
