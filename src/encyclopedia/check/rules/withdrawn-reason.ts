import { positionOf } from '../../article.ts';
import { inArticles, type Rule } from '../rule.ts';

export const withdrawnReason: Rule = {
  id: 'withdrawn-reason',
  why: 'Who finds an article withdrawn has to learn what was wrong with what they may have read before.',
  wrong: 'status: withdrawn',
  right: 'status: withdrawn\nwithdrawnBecause: It mixed up two diseases. See the article on the first.',
  severity: 'error',
  waits: false,
  check: (encyclopedia) =>
    inArticles(encyclopedia, (article) => {
      const { status, withdrawnBecause } = article;
      if (status === 'withdrawn' && withdrawnBecause === undefined) {
        const message = 'The article is withdrawn and does not say why. Add the key "withdrawnBecause".';
        return [{ ...positionOf(article, 'status'), message }];
      }
      if (status === 'withdrawn' || withdrawnBecause === undefined) return [];
      const message = `The article has the status "${status}". Delete "withdrawnBecause", or write "status: withdrawn".`;
      return [{ ...positionOf(article, 'withdrawnBecause'), message }];
    }),
};
