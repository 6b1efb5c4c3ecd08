import type { TypedWord } from './search-key.ts';
import { smallWords } from './small-words.ts';
import type { WordIndex } from './word-index.ts';
import { qualityOf, type WordPair } from './word-pair.ts';

/** Another way to say the words of a query. */
export interface Rewording {
  words: readonly TypedWord[];
  /** 0 to 1: how well it stands for them. */
  quality: number;
}

/** Longest phrase that pairs hold, in words. */
const longest = 4;

/** Letters of the shortest part of a word that may be two. */
const shortestPart = 4;

/** Pairs by either side. */
export function indexPhrases(pairs: readonly WordPair[]): ReadonlyMap<string, readonly Rewording[]> {
  const phrases = new Map<string, Rewording[]>();
  for (const pair of pairs) {
    for (const [from, to] of [
      [pair.one, pair.other],
      [pair.other, pair.one],
    ] as const) {
      const list = phrases.get(from);
      const rewording = { words: to.split(' ').map(asTyped), quality: qualityOf(pair) };
      if (list) list.push(rewording);
      else phrases.set(from, [rewording]);
    }
  }
  return phrases;
}

/**
 * The words with one phrase said otherwise, with two of them written as one, and with one parted in two,
 * best first: `deafness` and `hearing loss`, `bi polar` and `bipolar`, `heartattack` and `heart attack`.
 */
export function rewordings(
  all: readonly TypedWord[],
  phrases: ReadonlyMap<string, readonly Rewording[]>,
  index: WordIndex,
): Rewording[] {
  const found: Rewording[] = [];
  const said = all.filter(({ key }) => !smallWords.has(key));
  const put = (start: number, length: number, instead: readonly TypedWord[], quality: number) =>
    found.push({ words: [...said.slice(0, start), ...instead, ...said.slice(start + length)], quality });
  const words = said.map(({ key }) => key);
  for (const [start, word] of words.entries()) {
    for (let length = 1; length <= longest && start + length <= words.length; length++) {
      for (const { words: instead, quality } of phrases.get(words.slice(start, start + length).join(' ')) ?? [])
        put(start, length, instead, quality);
    }
    const next = words[start + 1];
    if (next !== undefined && index.has(word + next)) put(start, 2, [asTyped(word + next)], 0.97);
    if (index.has(word)) continue;
    for (let cut = shortestPart; cut <= word.length - shortestPart; cut++) {
      const [left, right] = [word.slice(0, cut), word.slice(cut)];
      if (left !== right && index.has(left) && index.has(right)) put(start, 1, [asTyped(left), asTyped(right)], 0.95);
    }
  }
  return found.sort((a, b) => b.quality - a.quality);
}

function asTyped(key: string): TypedWord {
  return { typed: key, key };
}
