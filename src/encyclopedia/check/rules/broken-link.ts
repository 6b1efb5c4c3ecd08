import type { Article } from '../../article.ts';
import type { Destination } from '../../link/resolve-link.ts';
import { type Encyclopedia, inArticles, type Rule } from '../rule.ts';

export const brokenLink: Rule = {
  id: 'broken-link',
  why: 'A reader who wants to know more about a word must not end at nothing.',
  wrong: 'See [[Anaemmia]].',
  right: 'See [[Anemia]], or [[?Anemia]] when the article is not written yet.',
  severity: 'error',
  waits: false,
  check: (encyclopedia) =>
    inArticles(encyclopedia, (article) => [
      ...brokenInBody(article, encyclopedia),
      ...brokenInFrontMatter(article, encyclopedia),
    ]),
};

function brokenInBody(article: Article, encyclopedia: Encyclopedia) {
  return (encyclopedia.links.get(article.path) ?? []).flatMap(({ link, to }) => {
    const message = faultOf(link.target, to, encyclopedia);
    return message === undefined ? [] : [{ line: link.line, column: link.column, message }];
  });
}

function faultOf(target: string, to: Destination, { index }: Encyclopedia): string | undefined {
  if (to.kind === 'relative')
    return `The link goes to "${target}", which is neither a full web address nor an article. Write [[Title of the article]].`;
  return to.kind === 'nothing'
    ? `The link goes to "${target}", which is not an article.${nearest(target, index.near(target))}`
    : undefined;
}

function brokenInFrontMatter(article: Article, { declared, index }: Encyclopedia) {
  return (declared.get(article.path) ?? []).flatMap(({ key, target, to, line, column }) =>
    to.kind === 'nothing'
      ? [
          {
            line,
            column,
            message: `"${key}" names "${target}", which is not an article.${nearest(target, index.near(target))}`,
          },
        ]
      : [],
  );
}

function nearest(target: string, near: readonly string[]): string {
  if (near.length === 0) return ` Write the article, correct the name, or mark it as wanted: [[?${target}]].`;
  return ` Did you mean ${near.map((name) => `"${name}"`).join(' or ')}?`;
}
