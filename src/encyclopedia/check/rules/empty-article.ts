import { inArticles, type Rule } from '../rule.ts';

export const emptyArticle: Rule = {
  id: 'empty-article',
  why: 'An empty page tells a worried reader that there is nothing to know.',
  wrong: 'an article that ends behind its front matter',
  right: 'an article with at least one sentence',
  severity: 'error',
  waits: false,
  check: (encyclopedia) =>
    inArticles(encyclopedia, ({ empty, bodyStart }) =>
      !empty
        ? []
        : [{ ...bodyStart, message: 'The article has no text. Write at least its lead, or delete the file.' }],
    ),
};
