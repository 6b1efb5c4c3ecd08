import { inArticles, type Rule } from '../rule.ts';

/** Phrases that say nothing when a screen reader lists the links of a page (WCAG 2.2, 2.4.4, failure F63). */
const vague = new Set([
  'here',
  'click here',
  'read more',
  'more',
  'this',
  'this page',
  'this article',
  'link',
  'this link',
  'learn more',
  'see here',
  'page',
]);

export const vagueLinkText: Rule = {
  id: 'vague-link-text',
  why: 'People who listen to a page hear its links without the sentences around them.',
  wrong: '[here](https://example.org/anemia)',
  right: '[How anemia is found](https://example.org/anemia)',
  severity: 'warning',
  waits: true,
  check: (encyclopedia) =>
    inArticles(encyclopedia, ({ links }) =>
      links
        .filter(({ text }) => text.trim() === '' || vague.has(text.trim().toLowerCase()))
        .map(({ text, line, column }) => ({
          line,
          column,
          message: `The words of the link, "${text}", do not say where it leads. Name what the reader will find there.`,
        })),
    ),
};
