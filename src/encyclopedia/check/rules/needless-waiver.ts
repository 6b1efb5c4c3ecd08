import { positionOf } from '../../article.ts';
import { inArticles, type Rule } from '../rule.ts';

export const needlessWaiver: Rule = {
  id: 'needless-waiver',
  why: 'A reason for leaving advice out, beside the advice, tells the next editor something false.',
  wrong: 'noCareAdvice: Nobody needs help for this.   (in an article with a ":::care" block)',
  right: 'the block alone',
  severity: 'error',
  waits: true,
  check: (encyclopedia) =>
    inArticles(encyclopedia, (article) =>
      article.noCareAdvice === undefined || article.care.length === 0
        ? []
        : [
            {
              ...positionOf(article, 'noCareAdvice'),
              message: `The article says when to get help, in line ${article.care[0]?.line}. Delete the key "noCareAdvice", or the block.`,
            },
          ],
    ),
};
