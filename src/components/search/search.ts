/** One search: what the names mean by it, and what the full text holds. */
import type { Answer } from '../../names/answer.ts';
import { searchFullText } from './full-text.ts';
import { names, prepareNames } from './names-client.ts';
import { loadPagefind, type Pagefind, type PagefindResult } from './pagefind.ts';
import { savesData } from './saves-data.ts';
import type { SearchState } from './search-address.ts';

export interface Found {
  answer: Answer;
  /** For each query of `answer.fullText` the pages that hold its words, best first. */
  lists: PagefindResult[][];
  /** Words that no article holds. */
  unknown: string[];
  /** What could not be loaded, if anything. */
  missing: 'names' | 'full text' | undefined;
}

let loading: Promise<Pagefind> | undefined;

/** The full-text search, loaded once; after a failure it is loaded anew. */
export function pagefind(): Promise<Pagefind> {
  loading ??= loadPagefind().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

/** Searches for a query that is not empty. Rejects when neither names nor full text can be loaded. */
export async function search({ query, exact }: Pick<SearchState, 'query' | 'exact'>): Promise<Found> {
  // Both are on their way before either is waited for.
  const text = pagefind();
  prepareNames();
  const ready = text.then(
    () => true,
    () => false,
  );
  const meant = await names()
    .ask(query, { literally: exact, complete: !savesData() })
    .catch(() => undefined);
  const answer = meant ?? { query, suggestions: [], fullText: [query] };
  if (!(await ready)) {
    if (!meant) throw new Error('The search cannot be loaded.');
    return { answer, lists: [], unknown: [], missing: 'full text' };
  }
  const engine = await text;
  const texts = await Promise.all(answer.fullText.map((words) => searchFullText(engine, words)));
  return {
    answer,
    lists: texts.map(({ results }) => results),
    unknown: texts[0]?.unknown ?? [],
    missing: meant ? undefined : 'names',
  };
}
