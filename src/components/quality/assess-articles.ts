import { sortByName } from '../alphabet.ts';
import { articlePoints } from './criteria.ts';
import type { Assessed, Surroundings } from './facts.ts';
import { type Grade, gradeOf } from './grade.ts';

/** What one article meets. */
export interface Assessment {
  path: string;
  title: string;
  grade: Grade;
  /** Keys of the points of `articlePoints` that it meets. */
  met: ReadonlySet<string>;
}

/**
 * What every article meets, withdrawn ones aside: those written here before imported ones, of these the ones that
 * miss most first, then by title.
 */
export function assessArticles(articles: readonly Assessed[], surroundings: Surroundings): Assessment[] {
  const listed = articles.filter(({ status }) => status !== 'withdrawn');
  return sortByName(listed, ({ title }) => title)
    .map((article) => ({
      isImported: article.status === 'imported',
      assessment: {
        path: article.path,
        title: article.title,
        grade: gradeOf(article, surroundings),
        met: new Set(articlePoints.filter((point) => point.isMet(article, surroundings)).map(({ key }) => key)),
      },
    }))
    .sort((a, b) => Number(a.isImported) - Number(b.isImported) || a.assessment.met.size - b.assessment.met.size)
    .map(({ assessment }) => assessment);
}
