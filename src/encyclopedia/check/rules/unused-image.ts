import { imagePath } from '../../link/image-path.ts';
import { wholeFile } from '../../problem.ts';
import type { Rule } from '../rule.ts';

export const unusedImage: Rule = {
  id: 'unused-image',
  why: 'A picture that no article shows is not published, and the next editor cannot tell whether it is needed.',
  wrong: 'smear.png, which no article shows',
  right: 'smear.png, which an article shows',
  severity: 'warning',
  waits: false,
  check({ articles, complete, contentFolder, images }) {
    if (!complete) return [];
    const shown = new Set(articles.flatMap(({ images, section }) => images.map(({ url }) => imagePath(url, section))));
    return [...images]
      .filter((path) => !shown.has(path))
      .map((path) => ({
        in: `${contentFolder}/${path}`,
        ...wholeFile,
        message: 'No article shows the picture. Show it in one, or delete the file and its credit.',
      }));
  },
};
