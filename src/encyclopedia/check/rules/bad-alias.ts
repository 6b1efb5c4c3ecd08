import { addressedNames, positionOfName } from '../../article.ts';
import { slugOf } from '../../slug.ts';
import { inArticles, type Rule } from '../rule.ts';

/** Most bytes of a folder name that every common disk takes, with room for what hosts put behind it. */
const most = 200;

export const badAlias: Rule = {
  id: 'bad-alias',
  why: 'Every other name has an address of its own, which readers can type and share.',
  wrong: 'aliases: ["+++"]',
  right: 'aliases: [Low iron]',
  severity: 'error',
  waits: false,
  check: (encyclopedia) =>
    inArticles(encyclopedia, (article) =>
      addressedNames(article).flatMap((name, number) => {
        const bytes = Buffer.byteLength(slugOf(name));
        if (bytes > 0 && bytes <= most) return [];
        const why = bytes === 0 ? 'has no letter or digit' : 'is too long';
        return [
          {
            ...positionOfName(article, number),
            message: `"${name}" ${why} for an address. Write it as a lay name, or shorten it.`,
          },
        ];
      }),
    ),
};
