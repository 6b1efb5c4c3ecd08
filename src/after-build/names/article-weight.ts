import { searchWords } from '../../names/search-key.ts';
import type { Subject } from './subject.ts';

/** The heaviest weight. */
export const heaviest = 35;

/**
 * How likely readers look for each article, 0 to 35: what others link to, and what is named in everyday words.
 * `articlesWith` tells in how many articles a search word occurs.
 */
export function weighArticles(subjects: readonly Subject[], articlesWith: (word: string) => number): number[] {
  const scores = subjects.map(({ article, linksHere }) => {
    const words = searchWords(article.title);
    const everyday = words.map((word) => Math.log(1 + articlesWith(word)) / Math.log(1 + subjects.length));
    const rarest = Math.min(1, ...everyday);
    const links = Math.min(1, Math.log2(1 + linksHere) / 8);
    return 0.5 * links + 0.5 * rarest - 0.04 * Math.max(0, words.length - 2);
  });
  const most = Math.max(...scores, 0.01);
  return scores.map((score) => Math.max(0, Math.round((score / most) * heaviest)));
}
