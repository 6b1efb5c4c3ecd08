import type { Article, ArticlePath } from '../article.ts';
import type { Measures } from '../load/baseline.ts';
import { measuresOf } from './measures.ts';

/**
 * The baseline after these articles: better values and new articles are taken over, worse ones are not, and what is
 * gone is left out. Articles among `accepted` are taken as they are. Only published articles have a baseline.
 * Sorted by path.
 */
export function tighten(
  stored: ReadonlyMap<ArticlePath, Measures>,
  articles: readonly Article[],
  accepted: ReadonlySet<ArticlePath>,
): Map<ArticlePath, Measures> {
  const published = articles.filter(({ status }) => status === 'published');
  const entries = published.map((article): [ArticlePath, Measures] => {
    const now = measuresOf(article);
    const before = stored.get(article.path);
    return [article.path, before && !accepted.has(article.path) ? better(before, now) : now];
  });
  return new Map(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Of each value the better one. A grade stays when the article is too short now to have one. */
function better(before: Measures, now: Measures): Measures {
  const grades = [before.smog, now.smog].filter((grade) => grade !== undefined);
  const cited = Object.entries(now.cited).map(([anchor, share]) => {
    const floor = Object.hasOwn(before.cited, anchor) ? before.cited[anchor] : undefined;
    return [anchor, Math.max(share, floor ?? share)] as const;
  });
  return { ...(grades.length === 0 ? {} : { smog: Math.min(...grades) }), cited: Object.fromEntries(cited) };
}

/** The text of `baseline.json`. */
export function baselineText(entries: ReadonlyMap<ArticlePath, Measures>): string {
  return `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`;
}
