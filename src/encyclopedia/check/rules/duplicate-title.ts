import { fold } from '../../../names/fold.ts';
import { type Article, positionOf } from '../../article.ts';
import type { Finding, Rule } from '../rule.ts';

export const duplicateTitle: Rule = {
  id: 'duplicate-title',
  why: 'Two pages on one subject each hold half of what a reader needs.',
  wrong: 'title: Anaemia, beside an article "Anemia"',
  right: 'title: Anemia, aliases: [Anaemia], in one article',
  severity: 'error',
  waits: false,
  check({ articles }) {
    const first = new Map<string, Article>();
    return articles.flatMap((article): Finding[] => {
      if (article.title === '') return [];
      const key = `${article.section}/${fold(article.title)}`;
      const other = first.get(key);
      if (!other) {
        first.set(key, article);
        return [];
      }
      const message = `The title "${article.title}" is that of ${other.file} ("${other.title}"), letter case, accents and spelling aside. Merge the two articles, or say in the title how they differ.`;
      return [{ in: article, ...positionOf(article, 'title'), message }];
    });
  },
};
