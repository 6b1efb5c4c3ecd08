import { fold } from '../../../names/fold.ts';
import { type Article, addressedNames, positionOfName } from '../../article.ts';
import { slugOf } from '../../slug.ts';
import { inArticles, type Rule } from '../rule.ts';

export const aliasIsTitle: Rule = {
  id: 'alias-is-title',
  why: 'A name that leads to two articles hides one of them.',
  wrong: 'aliases: [Anemia], in the article "Iron deficiency anemia"',
  right: 'relations: { subtypeOf: [conditions/anemia] }',
  severity: 'error',
  waits: true,
  check(encyclopedia) {
    const titles = new Map<string, Article>();
    for (const article of encyclopedia.articles) {
      for (const key of keysOf(article.title)) titles.set(key, article);
    }
    return inArticles(encyclopedia, (article) =>
      addressedNames(article).flatMap((name, number) => {
        const owner = keysOf(name)
          .map((key) => titles.get(key))
          .find(Boolean);
        if (owner === undefined || owner === article || fold(name) === fold(article.title)) return [];
        return [
          {
            ...positionOfName(article, number),
            message: `"${name}" is the title of ${owner.file}. Delete it here, or relate the two articles.`,
          },
        ];
      }),
    );
  },
};

/** The spelling of a name and its address: two names that share either are one to a reader. */
function keysOf(name: string): string[] {
  return [fold(name), `/${slugOf(name)}`];
}
