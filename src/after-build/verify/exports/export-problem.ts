import type { ArticlePage } from '../../../encyclopedia/page.ts';
import { type Problem, wholeFile } from '../../../encyclopedia/problem.ts';

/** The pages of the articles by their paths. */
export type Articles = ReadonlyMap<string, ArticlePage>;

/** A fault of a file that is published for programs. */
export function exportProblem(file: string, message: string): Problem {
  return { file, ...wholeFile, ruleId: 'built-count', severity: 'error', message };
}

/** A problem for each article that a file lacks. */
export function missingIn(file: string, found: ReadonlySet<string>, articles: Articles): Problem[] {
  return [...articles.keys()]
    .filter((path) => !found.has(path))
    .map((path) => exportProblem(file, `"${path}": The article is missing.`));
}
