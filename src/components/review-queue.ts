import { monthsBetween } from '../encyclopedia/dates.ts';
import type { ArticlePage } from '../encyclopedia/page.ts';

/** How much harm an article can do when it is wrong. */
export type Risk = 'high' | 'medium' | 'low';

/** An article that waits for a reviewer. */
export interface Waiting {
  article: ArticlePage;
  risk: Risk;
  /** Why it waits. */
  reason: string;
  /** Since when, YYYY-MM-DD: the day it was due or last changed. */
  since: string | undefined;
  /** Whole months since then. */
  months: number;
}

const risks: readonly Risk[] = ['high', 'medium', 'low'];

/**
 * Articles that a clinician should read, the riskiest first and of those the longest waiting first: those that
 * nobody reviewed, whose review is overdue, or that changed since. Imported and withdrawn articles are not among them.
 */
export function reviewQueue(articles: readonly ArticlePage[], now: string | undefined): Waiting[] {
  return articles
    .flatMap((article) => {
      const reason = article.status === 'published' ? reasonOf(article, now) : undefined;
      if (reason === undefined) return [];
      const isDue = article.reviewNext !== undefined && now !== undefined && article.reviewNext < now;
      const since = isDue ? article.reviewNext : article.updated;
      return [{ article, risk: riskOf(article), reason, since, months: since && now ? monthsBetween(since, now) : 0 }];
    })
    .sort(
      (a, b) =>
        risks.indexOf(a.risk) - risks.indexOf(b.risk) ||
        (a.since ?? '').localeCompare(b.since ?? '') ||
        (a.article.path < b.article.path ? -1 : 1),
    );
}

function reasonOf(
  { review, reviewNext, unreviewedSections }: ArticlePage,
  now: string | undefined,
): string | undefined {
  if (review !== 'reviewed') return 'Never reviewed';
  if (reviewNext !== undefined && now !== undefined && reviewNext < now) return 'Review overdue';
  return unreviewedSections.length > 0 ? 'Changed since the review' : undefined;
}

/** People act on what stands on treatments and on emergencies. */
function riskOf({ section, urgency }: ArticlePage): Risk {
  if (section === 'drugs' || section === 'treatments' || urgency === 'emergency') return 'high';
  return section === 'conditions' || section === 'symptoms' || section === 'tests' ? 'medium' : 'low';
}
