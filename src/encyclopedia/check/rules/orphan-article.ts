import { positionOf } from '../../article.ts';
import { isPublic } from '../../link/relations.ts';
import { inArticles, type Rule } from '../rule.ts';

export const orphanArticle: Rule = {
  id: 'orphan-article',
  why: 'Readers come from one article to the next; a page that none leads to is hardly found.',
  wrong: 'an article that no other links to or relates to',
  right: 'an article that at least one other links to',
  severity: 'warning',
  waits: true,
  check(encyclopedia) {
    const { linksHere, relations, seeAlso, articles } = encyclopedia;
    const listed = new Set(articles.filter(isPublic).flatMap(({ path }) => seeAlso.get(path) ?? []));
    if (articles.length < 2 || !encyclopedia.complete) return [];
    return inArticles(encyclopedia, (article) =>
      !isPublic(article) ||
      linksHere.get(article.path)?.length ||
      relations.get(article.path)?.size ||
      listed.has(article)
        ? []
        : [
            {
              ...positionOf(article, 'title'),
              message:
                'No other article leads here. Link to it where its subject is mentioned, or relate it to another.',
            },
          ],
    );
  },
};
