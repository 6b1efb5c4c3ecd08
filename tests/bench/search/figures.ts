/** How well lists of articles answer queries. Percentages from 0 to 100, with one decimal. */
export interface Figures {
  /** Number of queries. */
  queries: number;
  /** Part of the queries whose first article is right. */
  hit1: number;
  /** Part of the queries with a right article among the first five. */
  hit5: number;
  /** Mean of 1 by the place of the first right article among the first ten, 0 where there is none. */
  mrr: number;
}

/** Articles that are looked at for the mean reciprocal rank. */
export const mostPlaces = 10;

/** The figures of a file; `places` hold, for each query, the place of the first right article from 0, or -1. */
export function figuresOf(places: readonly number[]): Figures {
  const among = (most: number) => places.filter((place) => place >= 0 && place < most).length;
  const ranks = places.map((place) => (place >= 0 && place < mostPlaces ? 1 / (place + 1) : 0));
  return {
    queries: places.length,
    hit1: percent(among(1), places.length),
    hit5: percent(among(5), places.length),
    mrr: Number(mean(ranks).toFixed(3)),
  };
}

/** The place of the first slug that is right, from 0; -1 when none is. */
export function placeOf(found: readonly string[], right: readonly string[]): number {
  return found.findIndex((slug) => right.includes(slug));
}

/** The value below which that part of the values lies, 0.5 the middle one; the nearest that occurs. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)] ?? 0;
}

/** 0 for none. */
export function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

function percent(part: number, whole: number): number {
  return whole === 0 ? 0 : Number(((100 * part) / whole).toFixed(1));
}
