import { notClinical } from '../site.ts';
import type { Article } from './article.ts';
import type { ArticlePage } from './page.ts';

/** A section, or the lead, as a review sees it. */
export interface ReviewedSection {
  /** Empty for the lead. */
  anchor: string;
  /** `current`: as it was read; `changed`: another text than was read; `new`: nobody read it. */
  state: 'current' | 'changed' | 'new';
}

/** The key of a section in `review.hashes`. */
export function reviewKey(anchor: string): string {
  return anchor === '' ? 'lead' : anchor;
}

/** What may harm when it is wrong, and so is signed section by section: all but history and the like. */
export function clinicalTexts({ texts }: Pick<Article, 'texts'>): Article['texts'] {
  return texts.filter(({ anchor }) => !notClinical.includes(anchor));
}

/** What the review of an article says of each of its clinical sections; nothing when there is no review. */
export function reviewedSections(article: Pick<Article, 'review' | 'texts'>): ReviewedSection[] {
  const { review } = article;
  if (review.state !== 'reviewed') return [];
  return clinicalTexts(article).map(({ anchor, hash }) => {
    const signed = Object.hasOwn(review.hashes, reviewKey(anchor)) ? review.hashes[reviewKey(anchor)] : undefined;
    return { anchor, state: signed === undefined ? 'new' : signed === hash ? 'current' : 'changed' };
  });
}

/** What readers call the sections of a page that were changed or added since its review, and where each begins. */
export function sectionsToReview({
  unreviewedSections,
  contents,
}: Pick<ArticlePage, 'unreviewedSections' | 'contents'>): { text: string; anchor: string }[] {
  return unreviewedSections.map((key) =>
    key === reviewKey('')
      ? { text: 'the introduction', anchor: 'main' }
      : { text: contents.find(({ anchor }) => anchor === key)?.text ?? key, anchor: key },
  );
}
