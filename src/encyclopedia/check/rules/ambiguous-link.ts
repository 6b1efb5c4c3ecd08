import { inArticles, type Rule } from '../rule.ts';

export const ambiguousLink: Rule = {
  id: 'ambiguous-link',
  why: 'A guess between two conditions can send a reader to the wrong one.',
  wrong: '[[EMH]], when two articles have that abbreviation',
  right: '[[Extramedullary hematopoiesis|EMH]]',
  severity: 'error',
  waits: false,
  check: (encyclopedia) =>
    inArticles(encyclopedia, ({ path }) => [
      ...(encyclopedia.links.get(path) ?? []).flatMap(({ link: { target, line, column }, to }) =>
        to.kind === 'ambiguous' ? [{ line, column, message: messageOf(target, to.articles) }] : [],
      ),
      ...(encyclopedia.declared.get(path) ?? []).flatMap(({ target, to, line, column }) =>
        to.kind === 'ambiguous' ? [{ line, column, message: messageOf(target, to.articles) }] : [],
      ),
    ]),
};

function messageOf(target: string, articles: readonly { path: string }[]): string {
  return `"${target}" is the name of several articles. Write the one that is meant: ${articles.map(({ path }) => path).join(' or ')}.`;
}
