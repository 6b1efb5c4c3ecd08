import type { ArticlePage } from '../../encyclopedia/page.ts';
import type { Person } from '../../encyclopedia/person.ts';

/** What is asked of an article. */
export type Assessed = Pick<
  ArticlePage,
  | 'path'
  | 'title'
  | 'section'
  | 'status'
  | 'review'
  | 'reviewer'
  | 'reviewNext'
  | 'unreviewedSections'
  | 'updated'
  | 'contents'
  | 'cited'
  | 'references'
  | 'wordCount'
>;

/** What is known besides the article. */
export interface Surroundings {
  people: readonly Person[];
  /** The day that counts as today, YYYY-MM-DD. */
  now?: string | undefined;
}

/** The share of statements that has to name a source. */
export const leastCited = 0.9;

/** True when the text makes statements and enough of them name a source. */
export function isCited({ cited, references }: Assessed): boolean {
  const total = cited.reduce((sum, { statements }) => sum + statements, 0);
  const named = cited.reduce((sum, section) => sum + section.cited, 0);
  return references.length > 0 && total > 0 && named >= leastCited * total;
}

/** The clinician who signed it, if that is somebody whom the site names. */
export function reviewerOf({ review, reviewer }: Assessed, { people }: Surroundings): Person | undefined {
  return review === 'reviewed' ? people.find(({ id }) => id === reviewer) : undefined;
}

/** True when its review is older than it was meant to become. */
export function isOverdue({ reviewNext }: Assessed, { now }: Surroundings): boolean {
  return reviewNext !== undefined && now !== undefined && reviewNext < now;
}
