/** What a search found: articles that are meant by their names first, then those that hold the words. */
import type { Suggestion } from '../../names/answer.ts';
import { type FoundPage, readFoundPage } from './found-page.ts';
import type { PagefindResult } from './pagefind.ts';

/** One article of the list; why it stands there is told by its name or by its text. */
export interface Result {
  path: string;
  title: string;
  suggestion?: Suggestion | undefined;
  page?: FoundPage | undefined;
}

export interface Results {
  shown: Result[];
  /** All that were found. One that was found by name may count twice until its text was read. */
  total: number;
}

/** The first `count` results. Rejects when the text of one cannot be loaded. */
export async function firstResults(
  named: readonly Suggestion[],
  hits: readonly PagefindResult[],
  count: number,
): Promise<Results> {
  const pages = await Promise.all(hits.slice(0, count).map(readFoundPage));
  const texts = new Map(pages.map((page) => [page.path, page]));
  const byName = named.map((suggestion): Result => {
    const { path, title } = suggestion;
    return { path, title, suggestion, page: texts.get(path) };
  });
  const byText = pages
    .filter(({ path }) => named.every((suggestion) => suggestion.path !== path))
    .map((page): Result => ({ path: page.path, title: page.title, page }));
  const both = pages.length - byText.length;
  return { shown: [...byName, ...byText].slice(0, count), total: named.length + hits.length - both };
}
