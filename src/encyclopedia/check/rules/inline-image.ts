import { inArticles, type Rule } from '../rule.ts';

export const inlineImage: Rule = {
  id: 'inline-image',
  why: 'Under a picture stand its caption and who made it, which would tear a sentence, a heading or a table apart.',
  wrong: 'Red cells ![Round cells](blood-smear.png) carry oxygen.',
  right: 'Red cells carry oxygen.\n\n![Round cells](blood-smear.png)',
  severity: 'error',
  waits: false,
  check: (encyclopedia) =>
    inArticles(encyclopedia, ({ images }) =>
      images
        .filter(({ standsAlone }) => !standsAlone)
        .map(({ url, line, column }) => ({
          line,
          column,
          message: `The picture "${url}" stands among words. Put it into a paragraph of its own: an empty line before it and after it.`,
        })),
    ),
};
