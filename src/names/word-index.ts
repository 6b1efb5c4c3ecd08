import { editCost } from './edit-cost.ts';
import type { KnownWords } from './known-words.ts';
import { lazily, type Name, startingWith } from './lexicon.ts';
import { soundKey } from './sound-key.ts';

/** A word of names that a typed word may mean. */
export interface WordMatch {
  word: string;
  /** 0 to 1. */
  quality: number;
  how: 'exact' | 'prefix' | 'spelling';
}

/** The words of all names. */
export interface WordIndex {
  /** Names that hold the word, by number. */
  holders(word: string): readonly number[];
  /** How much a word tells: rare words tell more. A word of no name tells as much as the rarest. */
  weightOf(word: string): number;
  /** What a typed word may mean, best first; nothing when it means nothing here. */
  meanings(word: string, how: { unfinished: boolean; literally: boolean }): readonly WordMatch[];
}

/** Indexes the words of names. `known` are words that are never corrected. */
export function indexWords(names: readonly Name[], known: KnownWords | undefined): WordIndex {
  const holders = new Map<string, number[]>();
  for (const [number, { words }] of names.entries()) {
    for (const word of words) {
      const list = holders.get(word);
      if (!list) holders.set(word, [number]);
      else if (list.at(-1) !== number) list.push(number);
    }
  }
  const most = Math.log(1 + names.length);
  const sorted = lazily(() => [...holders.keys()].sort());
  const spelled = lazily(() => sorted().filter((word) => word.length > 2 && !/\d/.test(word)));
  const masks = lazily(() => Int32Array.from(spelled(), lettersOf));
  const sounds = lazily(() => {
    const words = new Map<string, string[]>();
    for (const word of spelled()) {
      const key = soundKey(word);
      words.set(key, [...(words.get(key) ?? []), word]);
    }
    return words;
  });
  const remembered = new Map<string, readonly WordMatch[]>();

  function misspelled(word: string): WordMatch[] {
    const most = word.length < 3 ? 0 : word.length < 6 ? 1 : 2;
    if (most === 0 || /\d/.test(word) || known?.has(word)) return [];
    const letters = lettersOf(word);
    const found: WordMatch[] = [];
    for (const [index, candidate] of spelled().entries()) {
      if (Math.abs(candidate.length - word.length) > most + 1) continue;
      const other = masks()[index] ?? 0;
      if (bits(letters & ~other) > most || bits(other & ~letters) > most) continue;
      const cost = editCost(word, candidate, most);
      if (cost <= most) found.push({ word: candidate, quality: 1 - cost / Math.max(4, word.length), how: 'spelling' });
    }
    for (const candidate of sounds().get(soundKey(word)) ?? []) {
      if (found.some((one) => one.word === candidate)) continue;
      if (word.length > 3 && Math.abs(candidate.length - word.length) < 4)
        found.push({ word: candidate, quality: 0.6, how: 'spelling' });
    }
    return found.sort((a, b) => b.quality - a.quality).slice(0, 12);
  }

  function find(word: string, unfinished: boolean, literally: boolean): WordMatch[] {
    const exact: WordMatch[] = holders.has(word) ? [{ word, quality: 1, how: 'exact' }] : [];
    const longer = unfinished ? startingWith(sorted(), word).filter((other) => other !== word) : [];
    const prefixed = longer.map((other): WordMatch => ({ word: other, quality: 0.9, how: 'prefix' }));
    if (exact.length + prefixed.length > 0 || literally) return [...exact, ...prefixed];
    return misspelled(word);
  }

  return {
    holders: (word) => holders.get(word) ?? [],
    weightOf: (word) => most - Math.log(1 + (holders.get(word)?.length ?? 0)),
    meanings(word, { unfinished, literally }) {
      const key = `${word} ${unfinished} ${literally}`;
      const found = remembered.get(key) ?? find(word, unfinished, literally);
      remembered.set(key, found);
      return found;
    },
  };
}

/** A bit for each letter a to z that a word holds. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let index = 0; index < word.length; index++) letters |= 1 << (word.charCodeAt(index) - 97);
  return letters;
}

function bits(number: number): number {
  let count = 0;
  for (let rest = number; rest !== 0; rest &= rest - 1) count++;
  return count;
}
