import { inArticles, type Rule } from '../rule.ts';

export const unsafeLink: Rule = {
  id: 'unsafe-link',
  why: 'A link must open a page, never run code or lead somewhere it does not show.',
  wrong: '[dose](javascript:alert(1))',
  right: '[dose](https://example.org/dose)',
  severity: 'error',
  waits: false,
  check: (encyclopedia) =>
    inArticles(encyclopedia, ({ path }) =>
      (encyclopedia.links.get(path) ?? []).flatMap(({ link: { target, line, column }, to }) =>
        to.kind === 'unsafe'
          ? [
              {
                line,
                column,
                message: `The link to "${target.slice(0, 60)}" is not safe: ${to.reason}. Write a full address that begins with https://.`,
              },
            ]
          : [],
      ),
    ),
};
