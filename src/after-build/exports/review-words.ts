import type { ArticlePage } from '../../encyclopedia/page.ts';
import { sectionsToReview } from '../../encyclopedia/review.ts';
import { site } from '../../site.ts';

/** What the page of an article says of its review, or of its withdrawal. */
export function reviewWords(page: ArticlePage): string {
  const { status, review, reviewedBy, reviewedOn, withdrawnBecause } = page;
  const { withdrawn, reviewStates } = site;
  if (status === 'withdrawn')
    return [`${withdrawn.label}.`, withdrawnBecause, withdrawn.explanation].filter(Boolean).join(' ');
  const { label, explanation } = reviewStates[review];
  if (reviewedBy === undefined || reviewedOn === undefined) return `${label}. ${explanation}`;
  const changed = sectionsToReview(page).map(({ text }) => text);
  const since = changed.length === 0 ? '' : ` Changed since the review: ${changed.join(', ')}.`;
  return `${label} by ${reviewedBy} on ${reviewedOn}.${since}`;
}
