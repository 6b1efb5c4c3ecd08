import type { Name } from './lexicon.ts';
import type { TypedWord } from './search-key.ts';
import { smallWords } from './small-words.ts';
import { createTally } from './tally.ts';
import type { WordIndex } from './word-index.ts';

/** A name that shares words with a query. */
export interface RankedName {
  name: Name;
  /** 0 to 1: how much of the query and of the name is the other's. */
  score: number;
  /** The form that names write for each word of the query that was taken for a misspelling. */
  corrected: ReadonlyMap<string, string>;
}

/** How the words of a query are read. */
export interface HowToRank {
  /** The last may be the beginning of a longer one. */
  unfinished: boolean;
  /** No spelling is corrected. */
  literally: boolean;
  /** Words that were typed in capitals among others: letters that stand for words and are never corrected. */
  shortForms: ReadonlySet<string>;
}

/** Most names that are looked at closely. */
const most = 60;
/** What scores less is not looked at: the engine asks for more than this. */
const floor = 0.3;
/** Most articles whose names hold the words together. */
const mostTogether = 20;

/**
 * Ranks names by the words that they share with a query, best first. An article whose names hold the words
 * together, and none of them alone, stands in the list under its title.
 */
export function rankByWords(
  words: readonly TypedWord[],
  names: readonly Name[],
  index: WordIndex,
  how: HowToRank,
): RankedName[] {
  const telling = words.filter(({ key }) => !smallWords.has(key));
  // The first letters of another word begin too many words to tell anything.
  if (how.unfinished && telling.length > 1 && /^\p{L}{1,2}$/u.test(telling.at(-1)?.typed ?? '')) telling.pop();
  const units = telling.map((word, place) => {
    const meanings = index.meanings(word, {
      unfinished: how.unfinished && place === telling.length - 1,
      literally: how.literally || how.shortForms.has(word.typed),
      isAlone: telling.length === 1,
    });
    const [first] = meanings;
    return { word: word.typed, meanings, weight: first ? index.weightOf(first.word) : index.unknownWeight };
  });
  const whole = units.reduce((sum, { weight }) => sum + weight, 0);
  // Rare words choose the names, common ones only rank them.
  const rarest = Math.max(...units.map(({ weight }) => weight));
  units.sort((a, b) => b.weight - a.weight);
  const gains = createTally();
  const together = createTally();
  for (const [unit, { word, meanings, weight }] of units.entries()) {
    const opens = weight >= rarest * 0.4;
    for (const { word: meant, quality, corrected } of meanings) {
      const gain = { unit, asked: weight * quality, own: index.weightOf(meant) * quality, word, corrected };
      for (const number of index.holders(meant)) {
        gains.add(number, gain, opens);
        together.add(index.articleOf(number), gain, opens);
      }
    }
  }
  const marks = telling.map(({ key }) => key).filter(isMark);
  const plain = telling.map(({ typed }) => typed);
  const closely = gains
    .best(most, floor, (asked, own, number) => covers(asked / whole, own / Math.max(index.weightOfName(number), 0.1)))
    .flatMap(({ number, score, corrected }) => {
      const name = names[number];
      return name
        ? [{ name, score: score * agreement(marks, name) + likeness(plain, name, corrected), corrected }]
        : [];
    });
  const jointly = together
    .best(mostTogether, floor, (asked) => 0.85 * covers(asked / whole, 0.3))
    .flatMap(({ number, score, corrected }) => {
      const name = names[index.titleOf(number)];
      return name ? [{ name, score, corrected }] : [];
    });
  return [...closely, ...jointly].sort((a, b) => b.score - a.score || b.name.article.weight - a.name.article.weight);
}

/** How well names and query cover each other; both are parts of 1. */
function covers(query: number, name: number): number {
  return query ** 1.3 * (0.6 + 0.4 * Math.min(1, name));
}

/** Numbers and single letters tell types apart: a name with another than the one asked for is another thing. */
function agreement(marks: readonly string[], { words }: Name): number {
  const own = words.filter(isMark);
  const missing = marks.filter((mark) => !own.includes(mark)).length;
  if (marks.length > 0 && own.length > 0 && missing > 0) return 0.6;
  return missing > 0 ? 0.9 : 1;
}

/** Up to 0.02 for names whose words are written as they were typed, which decides between names that match alike. */
function likeness(typed: readonly string[], { plain }: Name, corrected: ReadonlyMap<string, string>): number {
  const own = plain.split(' ');
  const alike = typed.filter((word) => own.includes(corrected.get(word) ?? word)).length;
  return (0.04 * alike) / (typed.length + own.length);
}

function isMark(word: string): boolean {
  return /^(?:\d+|[a-z])$/.test(word) && !smallWords.has(word);
}
