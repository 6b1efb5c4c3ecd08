import { inArticles, type Rule } from '../rule.ts';

export const missingAlt: Rule = {
  id: 'missing-alt',
  why: 'People who cannot see a picture have to learn from words what it shows.',
  wrong: '![](blood-smear.png)',
  right: '![Sickle-shaped red cells between round ones](blood-smear.png)',
  severity: 'error',
  waits: true,
  check: (encyclopedia) =>
    inArticles(encyclopedia, ({ images }) =>
      images
        .filter(({ alt }) => alt.trim() === '')
        .map(({ url, line, column }) => ({
          line,
          column,
          message: `The picture "${url}" has no description. Write ![what it shows](${url}).`,
        })),
    ),
};
