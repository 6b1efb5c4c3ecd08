import { sectionOf } from '../../site.ts';
import { type Assessed, isCited, reviewerOf, type Surroundings } from './facts.ts';

/** How far an article has come; computed, never written by anybody. */
export type Grade = 'stub' | 'start' | 'full';

/** Fewer words say little about any subject: the shortest article written here has more than 400. */
export const leastWords = 250;

/** What each grade means, in one plain sentence. */
export const grades: Readonly<Record<Grade, string>> = {
  stub: `A section that readers need is missing, or the text has fewer than ${leastWords} words.`,
  start: 'The sections that readers need are there; sources or an up-to-date review are missing.',
  full: 'The sections that readers need are there, the statements name their sources, and a named clinician has read the article as it is now.',
};

/** The grade of an article. */
export function gradeOf(article: Assessed, surroundings: Surroundings): Grade {
  if (!hasRequiredSections(article) || article.wordCount < leastWords) return 'stub';
  const isRead = reviewerOf(article, surroundings) !== undefined && article.unreviewedSections.length === 0;
  return isRead && isCited(article) ? 'full' : 'start';
}

function hasRequiredSections({ section, contents }: Assessed): boolean {
  const anchors = new Set(contents.filter(({ depth }) => depth === 2).map(({ anchor }) => anchor));
  return (sectionOf(section)?.headings ?? []).every(({ required, anchor }) => !required || anchors.has(anchor));
}
