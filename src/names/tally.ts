/** What one word of a query adds to each name that holds it. */
export interface Gain {
  /** The number of the word in the query. A name gains once from each word, from its best meaning. */
  unit: number;
  /** The weight of the query's words that the name holds. */
  asked: number;
  /** The weight of the name's own words that the query holds. */
  own: number;
  /** The word as typed. */
  word: string;
  /** The form that names write, when the word was taken for a misspelling of it. */
  corrected: string | undefined;
}

/** One of the best. */
export interface Tallied {
  number: number;
  score: number;
  corrected: ReadonlyMap<string, string>;
}

/** Adds up what names, or articles, gain from the words of a query. They have numbers from 0. */
export interface Tally {
  /** Without `opens` only those gain that gained before. All gains of a unit are added before the next unit's. */
  add(number: number, gain: Gain, opens: boolean): void;
  /** The best of those that score at least `floor`, best first; of equal ones the one that gained first. */
  best(most: number, floor: number, scoreOf: (asked: number, own: number, number: number) => number): Tallied[];
}

const none: ReadonlyMap<string, string> = new Map();

/** A tally without gains. */
export function createTally(): Tally {
  const places = new Map<number, number>();
  const numbers: number[] = [];
  const asked: number[] = [];
  const own: number[] = [];
  const units: number[] = [];
  const corrections = new Map<number, Map<string, string>>();
  return {
    add(number, gain, opens) {
      let place = places.get(number);
      if (place === undefined) {
        if (!opens) return;
        place = numbers.push(number) - 1;
        places.set(number, place);
        asked.push(0);
        own.push(0);
        units.push(-1);
      }
      if (units[place] === gain.unit) return;
      units[place] = gain.unit;
      asked[place] = (asked[place] ?? 0) + gain.asked;
      own[place] = (own[place] ?? 0) + gain.own;
      if (gain.corrected !== undefined) {
        const known = corrections.get(number) ?? new Map<string, string>();
        corrections.set(number, known.set(gain.word, gain.corrected));
      }
    },
    best(most, floor, scoreOf) {
      const scores = Float64Array.from(numbers, (number, place) => scoreOf(asked[place] ?? 0, own[place] ?? 0, number));
      // Thousands gain and few are wanted: the numbers alone are sorted, which is fast.
      const high = scores.filter((score) => score >= floor).sort();
      const least = high[Math.max(0, high.length - most)] ?? Number.POSITIVE_INFINITY;
      const found: Tallied[] = [];
      for (const [place, number] of numbers.entries()) {
        const score = scores[place] ?? 0;
        if (score >= least) found.push({ number, score, corrected: corrections.get(number) ?? none });
      }
      return found.sort((a, b) => b.score - a.score).slice(0, most);
    },
  };
}
