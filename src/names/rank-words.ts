import type { Name } from './lexicon.ts';
import type { TypedWord } from './search-key.ts';
import { smallWords } from './small-words.ts';
import type { WordIndex } from './word-index.ts';

/** A name that shares words with a query. */
export interface RankedName {
  name: Name;
  /** 0 to 1: how much of the query and of the name is the other's. */
  score: number;
  /** The form that names write for each word of the query that was taken for a misspelling. */
  corrected: ReadonlyMap<string, string>;
}

/** Most names that are looked at closely. */
const most = 60;

/** Ranks names by the words that they share with a query, best first. */
export function rankByWords(
  words: readonly TypedWord[],
  names: readonly Name[],
  index: WordIndex,
  how: { unfinished: boolean; literally: boolean },
): RankedName[] {
  const telling = words.filter(({ key }) => !smallWords.has(key));
  const units = telling.map((word, place) => {
    const meanings = index.meanings(word, { ...how, unfinished: how.unfinished && place === telling.length - 1 });
    const [first] = meanings;
    return { word: word.typed, meanings, weight: first ? index.weightOf(first.word) : index.unknownWeight };
  });
  const whole = units.reduce((sum, { weight }) => sum + weight, 0);
  // Rare words choose the names, common ones only rank them.
  const rarest = Math.max(...units.map(({ weight }) => weight));
  units.sort((a, b) => b.weight - a.weight);
  const gains = new Map<number, { asked: number; own: number; unit: number; corrected?: Map<string, string> }>();
  for (const [unit, { word, meanings, weight }] of units.entries()) {
    for (const { word: meant, quality, corrected } of meanings) {
      const own = index.weightOf(meant) * quality;
      const isCommon = weight < rarest * 0.4;
      for (const number of index.holders(meant)) {
        const entry = gains.get(number);
        if (!entry) {
          if (isCommon) continue;
          gains.set(number, {
            asked: weight * quality,
            own,
            unit,
            ...(corrected ? { corrected: new Map([[word, corrected]]) } : {}),
          });
        } else if (entry.unit !== unit) {
          entry.unit = unit;
          entry.asked += weight * quality;
          entry.own += own;
          if (corrected) entry.corrected = (entry.corrected ?? new Map()).set(word, corrected);
        }
      }
    }
  }
  const marks = words.map(({ key }) => key).filter(isMark);
  return [...gains]
    .map(([number, { asked, own, corrected }]) => {
      const covered = asked / whole;
      const all = index.wordsOf(number).reduce((sum, word) => sum + index.weightOf(word), 0);
      return { number, corrected, score: covered ** 1.3 * (0.6 + 0.4 * Math.min(1, own / Math.max(all, 0.1))) };
    })
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .flatMap(({ number, score, corrected }) => {
      const name = names[number];
      return name ? [{ name, score: score * agreement(marks, name), corrected: corrected ?? new Map() }] : [];
    })
    .sort((a, b) => b.score - a.score || b.name.article.weight - a.name.article.weight);
}

/** Numbers and single letters tell types apart: a name with another than the one asked for is another thing. */
function agreement(marks: readonly string[], { words }: Name): number {
  const own = words.filter(isMark);
  const missing = marks.filter((mark) => !own.includes(mark)).length;
  if (marks.length > 0 && own.length > 0 && missing > 0) return 0.6;
  return missing > 0 ? 0.9 : 1;
}

function isMark(word: string): boolean {
  return /^(?:\d+|[a-z])$/.test(word) && !smallWords.has(word);
}
