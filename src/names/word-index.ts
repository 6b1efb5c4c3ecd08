import type { KnownWords } from './known-words.ts';
import { lazily } from './lazily.ts';
import type { Name } from './lexicon.ts';
import { differInMeaning } from './meaning.ts';
import type { TypedWord } from './search-key.ts';
import { smallWords } from './small-words.ts';
import { placesOfPrefix } from './sorted-prefix.ts';
import { indexSpellings } from './spelling-index.ts';
import { wordKey } from './word-key.ts';
import { isKin, stemOf } from './word-kin.ts';
import { qualityOf, type WordPair } from './word-pair.ts';

/** A word of names that a typed word may mean. */
export interface WordMatch {
  /** Its number in the index. */
  word: number;
  /** 0 to 1. */
  quality: number;
  /** The form that names write, when the typed word was taken for a misspelling of it. */
  corrected?: string;
}

/** How a typed word is read. */
export interface HowToRead {
  /** It may be the beginning of a longer one. */
  unfinished: boolean;
  /** Its spelling is not corrected. */
  literally: boolean;
  /** No other word stands beside it. */
  isAlone: boolean;
}

/** The words of all names. */
export interface WordIndex {
  has(word: string): boolean;
  /** Names that hold the word with that number, by their own numbers, in order. */
  holders(word: number): readonly number[];
  /** The article of the name with that number, by its place in the list of articles. */
  articleOf(name: number): number;
  /** The number of the title of an article. */
  titleOf(article: number): number;
  /** How much all words of the name with that number tell together. */
  weightOfName(name: number): number;
  /** How much the word with that number tells: rare words tell more. */
  weightOf(word: number): number;
  /** What a word that no name holds would tell. */
  readonly unknownWeight: number;
  /** What a typed word may mean, best first; nothing when it means nothing here. */
  meanings(word: TypedWord, how: HowToRead): readonly WordMatch[];
}

/** Words that stand in so many names that they tell one from another hardly at all. */
const vague = new Map(Object.entries({ syndrome: 0.3, disease: 0.3, disorder: 0.3, deficiency: 0.8 }));

/** Indexes the words of names. `known` are words that are never corrected, `pairs` words that mean the same. */
export function indexWords(
  names: readonly Name[],
  known: KnownWords | undefined,
  pairs: readonly WordPair[],
): WordIndex {
  const numbers = new Map<string, number>();
  const texts: string[] = [];
  const holders: number[][] = [];
  const words = names.map(({ words }, name) =>
    [...new Set(words)].flatMap((text) => {
      if (smallWords.has(text)) return [];
      let number = numbers.get(text);
      if (number === undefined) {
        number = texts.length;
        numbers.set(text, number);
        texts.push(text);
        holders.push([]);
      }
      holders[number]?.push(name);
      return [number];
    }),
  );
  const most = Math.log(1 + names.length);
  const weights = texts.map(
    (text, number) => (most - Math.log(1 + (holders[number]?.length ?? 0))) * (vague.get(text) ?? 1),
  );
  const nameWeights = Float32Array.from(words, (list) => list.reduce((sum, word) => sum + (weights[word] ?? 0), 0));
  const articles = Uint32Array.from(names, ({ articleNumber }) => articleNumber);
  const titles: number[] = [];
  for (const [number, { kind, articleNumber }] of names.entries()) if (kind === 'title') titles[articleNumber] = number;
  const sorted = lazily(() => [...texts].sort());
  const spellings = lazily(() => indexSpellings([...writtenForms(names)]));
  const alike = lazily(() => {
    const found = new Map<string, [string, number][]>();
    for (const { one, other, sure } of pairs) {
      if (one.includes(' ') || other.includes(' ')) continue;
      for (const [from, to] of [
        [one, other],
        [other, one],
      ] as const) {
        const list = found.get(from) ?? [];
        list.push([to, qualityOf({ sure })]);
        found.set(from, list);
      }
    }
    return found;
  });

  /** Words with the same stem: cornea and corneal, dystrophia and dystrophy. */
  function kin(word: string): [string, number][] {
    if (word.length < 5) return [];
    const family = between(sorted(), stemOf(word)).filter((other) => other !== word && isKin(word, other));
    return family.map((other) => [other, 0.85]);
  }

  function find({ key: word, typed }: TypedWord, { unfinished, literally, isAlone }: HowToRead): WordMatch[] {
    const found = new Map<number, WordMatch>();
    const add = (text: string, quality: number, corrected?: string) => {
      const number = numbers.get(text);
      if (number === undefined || (found.get(number)?.quality ?? 0) >= quality) return;
      found.set(number, { word: number, quality, ...(corrected === undefined ? {} : { corrected }) });
    };
    add(word, 1);
    if (unfinished) for (const other of between(sorted(), typed)) add(other, 0.9);
    for (const [other, quality] of alike().get(word) ?? []) {
      add(other, quality);
      for (const [third, more] of kin(other)) add(third, quality * more);
    }
    for (const [other, quality] of kin(word)) {
      add(other, quality);
      for (const [third, more] of alike().get(other) ?? []) add(third, quality * more);
    }
    // A word that is not finished is the beginning of another before it is an error.
    const isMeant =
      numbers.has(word) || literally || /\d/.test(word) || known?.has(word) || (unfinished && found.size > 0);
    if (!isMeant) {
      for (const { form, quality } of spellings()(typed, isAlone))
        if (!differInMeaning(typed, form)) add(wordKey(form), quality, form);
    }
    return [...found.values()].sort((a, b) => b.quality - a.quality);
  }

  const remembered = new Map<string, readonly WordMatch[]>();
  return {
    has: (word) => numbers.has(word),
    holders: (word) => holders[word] ?? [],
    articleOf: (name) => articles[name] ?? 0,
    titleOf: (article) => titles[article] ?? 0,
    weightOfName: (name) => nameWeights[name] ?? most,
    weightOf: (word) => weights[word] ?? most,
    unknownWeight: most - Math.log(2),
    meanings(word, how) {
      const key = `${word.typed} ${how.unfinished} ${how.literally} ${how.isAlone}`;
      const found = remembered.get(key) ?? find(word, how);
      remembered.set(key, found);
      return found;
    },
  };
}

function between(sorted: readonly string[], prefix: string): string[] {
  const [start, end] = placesOfPrefix(sorted, prefix);
  return sorted.slice(start, end);
}

/** The words as names write them, in lower case. Letters that are short for something are no words, but in titles. */
function writtenForms(names: readonly Name[]): Set<string> {
  const forms = new Set<string>();
  for (const { text, kind, plain } of names) {
    if (kind === 'abbreviation' || kind === 'acronym') continue;
    const isShouted = !/[a-z]/.test(text);
    if (isShouted && !text.includes(' ')) continue;
    const short = isShouted ? [] : (text.match(/\b[A-Z][A-Z\d]{1,6}\b/g) ?? []).map((word) => word.toLowerCase());
    for (const word of plain.split(' ')) {
      const isShort = short.includes(word) && (kind !== 'title' || word.length < 4);
      if (word.length > 2 && /^[a-z]+$/.test(word) && !isShort) forms.add(word);
    }
  }
  return forms;
}
