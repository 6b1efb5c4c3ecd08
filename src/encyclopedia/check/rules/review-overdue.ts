import { positionOf } from '../../article.ts';
import { overdueWords } from '../../dates.ts';
import { inArticles, type Rule } from '../rule.ts';

export const reviewOverdue: Rule = {
  id: 'review-overdue',
  why: 'Medicine changes; what was right at the review may be wrong now.',
  wrong: 'review: { …, next: 2024-11-01 } in 2026',
  right: 'a new review, or "review: { state: unreviewed }"',
  severity: 'warning',
  waits: true,
  check: (encyclopedia) =>
    inArticles(encyclopedia, (article) => {
      const { review } = article;
      const { now } = encyclopedia.dates;
      if (review.state !== 'reviewed' || now === undefined || review.next >= now) return [];
      const message = `${overdueWords(review.next, now)} It was due on ${review.next}. Ask "${review.by}" or another reviewer to read the article again.`;
      return [{ ...positionOf(article, 'review.next'), message }];
    }),
};
