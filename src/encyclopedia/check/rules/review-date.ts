import { positionOf } from '../../article.ts';
import { inArticles, type Rule } from '../rule.ts';

export const reviewDate: Rule = {
  id: 'review-date',
  why: 'A date of review that cannot be true makes every other date doubtful.',
  wrong: 'review: { …, on: 2026-11-01, next: 2026-10-01 }',
  right: 'review: { …, on: 2026-11-01, next: 2028-11-01 }',
  severity: 'error',
  waits: false,
  check: (encyclopedia) =>
    inArticles(encyclopedia, (article) => {
      const { review } = article;
      const { now } = encyclopedia.dates;
      if (review.state !== 'reviewed') return [];
      const at = (key: string, message: string) => [{ ...positionOf(article, `review.${key}`), message }];
      if (now !== undefined && review.on > now) {
        return at('on', `The day of the review, ${review.on}, is later than today, ${now}. Correct it.`);
      }
      return review.next > review.on
        ? []
        : at('next', `The next review, ${review.next}, is not later than the last, ${review.on}. Correct it.`);
    }),
};
