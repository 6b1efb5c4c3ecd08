import { imagePath } from '../../link/image-path.ts';
import { didYouMean } from '../../suggest.ts';
import { inArticles, type Rule } from '../rule.ts';

export const missingImage: Rule = {
  id: 'missing-image',
  why: 'A picture that does not load, or that another server counts, helps nobody.',
  wrong: '![A blood smear](https://example.org/smear.png)',
  right: '![A blood smear](blood-smear.png), a file beside the article',
  severity: 'error',
  waits: false,
  check: (encyclopedia) =>
    inArticles(encyclopedia, ({ section, images }) =>
      images.flatMap(({ url, line, column }) => {
        const path = imagePath(url, section);
        if (path === undefined) {
          return [
            {
              line,
              column,
              message: `The picture "${url}" is not a file of the content folder. Put the file beside the article and write its name.`,
            },
          ];
        }
        if (encyclopedia.images.has(path)) return [];
        return [
          {
            line,
            column,
            message: `There is no picture "${path}".${didYouMean(path, encyclopedia.images)} Add the file, or correct the name.`,
          },
        ];
      }),
    ),
};
