import type { Article } from '../article.ts';
import type { Measures } from '../load/baseline.ts';

/** What an article measures now: its SMOG grade, and of each section with statements the percentage that is cited. */
export function measuresOf({ smog, texts }: Article): Measures {
  const cited = texts
    .filter(({ statements }) => statements > 0)
    .map(({ anchor, statements, cited }) => [anchor, Math.floor((100 * cited) / statements)] as const);
  return { ...(smog === undefined ? {} : { smog }), cited: Object.fromEntries(cited) };
}
