/** What a search found: names and full text blended, then the rest of the full text. */
import type { Answer } from '../../names/answer.ts';
import { type BlendedResult, blend } from '../../names/blend.ts';
import { type FoundPage, readFoundPage } from './found-page.ts';
import type { PagefindResult } from './pagefind.ts';

/** One article of the list; why it stands there is told by its name, its text or both. */
export type Result = BlendedResult<FoundPage>;

export interface Results {
  shown: Result[];
  /** All that were found. One that was found by name may count twice until its text was read. */
  total: number;
}

/** Pages of the list of each query that are read before their order is told: all of the first screen, then the best. */
const blended = [10, 5];

/**
 * The first `count` results, in an order that does not change as more are asked for. `lists` belong to the
 * queries of `answer.fullText`. Rejects when the text of a page cannot be loaded.
 */
export async function firstResults(
  answer: Answer,
  lists: readonly (readonly PagefindResult[])[],
  count: number,
): Promise<Results> {
  const heads = lists.map((list, index) => list.slice(0, blended[index] ?? blended.at(-1)));
  const pages = new Map<string, FoundPage>();
  await Promise.all(onceEach(heads.flat()).map(async (hit) => pages.set(hit.id, await readFoundPage(hit))));
  const first = blend(
    answer,
    heads.map((head) => head.flatMap(({ id }) => pages.get(id) ?? [])),
  );
  const rest = onceEach(lists.flat()).filter(({ id }) => !pages.has(id));
  const more = await Promise.all(rest.slice(0, Math.max(0, count - first.length)).map(readFoundPage));
  const known = new Set(first.map(({ path }) => path));
  const unseen = more.filter(({ path }) => !known.has(path));
  const shown = [...first, ...unseen.map((page): Result => ({ path: page.path, fullText: page }))];
  return { shown: shown.slice(0, count), total: first.length + rest.length - (more.length - unseen.length) };
}

/** The first result of each page. */
function onceEach(hits: readonly PagefindResult[]): PagefindResult[] {
  const seen = new Set<string>();
  return hits.filter(({ id }) => !seen.has(id) && seen.add(id));
}
