import type { Article } from '../../article.ts';
import { reviewedSections, reviewKey } from '../../review.ts';
import { inArticles, type Rule } from '../rule.ts';

export const changedSinceReview: Rule = {
  id: 'changed-since-review',
  why: 'A name stands for the words that its owner read, and for no others.',
  wrong: 'a section that was changed after the review of its article',
  right: 'the same after a new review: npm run review -- conditions/anemia --by ada-lovelace --on 2026-11-01',
  severity: 'warning',
  waits: true,
  check: (encyclopedia) =>
    inArticles(encyclopedia, (article) =>
      reviewedSections(article)
        .filter(({ state }) => state !== 'current')
        .map(({ anchor, state }) => {
          const { line, column } = article.headings.find((heading) => heading.anchor === anchor) ?? article.bodyStart;
          const what = state === 'new' ? 'was not there at' : 'was changed after';
          const message = `The section "${reviewKey(anchor)}" ${what} the review of ${reviewOn(article)}, and the page says so. Ask the reviewer to read it.`;
          return { line, column, message };
        }),
    ),
};

function reviewOn({ review }: Article): string {
  return review.state === 'reviewed' ? review.on : '';
}
