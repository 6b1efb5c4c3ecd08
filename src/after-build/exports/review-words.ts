import type { ArticlePage } from '../../encyclopedia/page.ts';
import { site } from '../../site.ts';

/** What the page of an article says of its review, or of its withdrawal. */
export function reviewWords({ status, review, reviewedBy, reviewedOn }: ArticlePage): string {
  const { withdrawn, reviewStates } = site;
  if (status === 'withdrawn') return `${withdrawn.label}. ${withdrawn.explanation}`;
  const { label, explanation } = reviewStates[review];
  const isNamed = review === 'reviewed' && reviewedBy !== undefined && reviewedOn !== undefined;
  return isNamed ? `${label} by ${reviewedBy} on ${reviewedOn}.` : `${label}. ${explanation}`;
}
