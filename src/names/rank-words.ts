import type { MatchKind } from './answer.ts';
import type { Name } from './lexicon.ts';
import type { WordIndex } from './word-index.ts';

/** Words that tell little beside others. */
const small = new Set([
  'of',
  'the',
  'and',
  'with',
  'in',
  'to',
  'due',
  'by',
  'for',
  'a',
  'an',
  'or',
  'on',
  'at',
  'from',
  'type',
  'is',
  'are',
]);
/** Words that half of all names hold. */
const common: Readonly<Record<string, number>> = { syndrome: 0.35, disease: 0.35, disorder: 0.35, deficiency: 0.8 };

/** A name that shares words with a query. */
export interface RankedName {
  name: Name;
  /** 0 to 1: how much of the query and of the name is the other's. */
  score: number;
  match: MatchKind;
  /** The word of the name for each word of the query that was spelled otherwise. */
  corrected: ReadonlyMap<string, string>;
}

/** Ranks names by the words they share with a query, best first. */
export function rankByWords(
  words: readonly string[],
  names: readonly Name[],
  index: WordIndex,
  how: { unfinished: boolean; literally: boolean },
): RankedName[] {
  const telling = words.filter((word) => !small.has(word));
  const asked = telling.length > 0 ? telling : words;
  const gains = new Map<number, { gain: number; words: [string, string][]; match: MatchKind }>();
  let whole = 0;
  for (const [place, word] of asked.entries()) {
    const meanings = index.meanings(word, { ...how, unfinished: how.unfinished && place === asked.length - 1 });
    whole += Math.max(
      weigh(word, index) * (meanings.length === 0 ? 1 : 0),
      ...meanings.slice(0, 1).map((one) => weigh(one.word, index)),
    );
    const seen = new Set<number>();
    for (const { word: meant, quality, how: found } of meanings) {
      const gain = weigh(meant, index) * quality;
      for (const number of index.holders(meant)) {
        if (seen.has(number)) continue;
        seen.add(number);
        const entry = gains.get(number) ?? { gain: 0, words: [], match: 'words' };
        entry.gain += gain;
        if (found === 'spelling') {
          entry.words.push([word, meant]);
          entry.match = 'spelling';
        }
        gains.set(number, entry);
      }
    }
  }
  return [...gains]
    .flatMap(([number, { gain, words: corrected, match }]) => {
      const name = names[number];
      if (!name) return [];
      const own = name.words.reduce((sum, word) => sum + (small.has(word) ? 0 : weigh(word, index)), 0);
      const score = Math.min(1, gain / whole) * (0.55 + 0.45 * Math.min(1, gain / Math.max(own, 0.1)));
      return [{ name, score, match, corrected: new Map(corrected) }];
    })
    .sort((a, b) => b.score - a.score || b.name.article.weight - a.name.article.weight);
}

function weigh(word: string, index: WordIndex): number {
  return index.weightOf(word) * (common[word] ?? 1);
}
