import { positionOf } from '../../article.ts';
import { didYouMean } from '../../suggest.ts';
import { inArticles, type Rule } from '../rule.ts';

export const unknownReviewer: Rule = {
  id: 'unknown-reviewer',
  why: 'A review counts when a reader can see who did it.',
  wrong: 'review: { state: reviewed, by: somebody, … }',
  right: 'review: { state: reviewed, by: ada-lovelace, … }   (with content/people/ada-lovelace.md)',
  severity: 'error',
  waits: false,
  check: (encyclopedia) =>
    inArticles(encyclopedia, (article) => {
      const { review } = article;
      if (review.state !== 'reviewed' || encyclopedia.people.has(review.by)) return [];
      const known = didYouMean(review.by, [...encyclopedia.people.keys()]);
      const file = `${encyclopedia.contentFolder}/people/${review.by}.md`;
      const message = `Nobody is called "${review.by}" here.${known} Add "${file}", or write "review: { state: unreviewed }".`;
      return [{ ...positionOf(article, 'review.by'), message }];
    }),
};
