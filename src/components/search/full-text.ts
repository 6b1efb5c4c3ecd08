/** Full-text search that owns up to words it does not know. */
import { type FoundPage, readFoundPage } from './found-page.ts';
import type { Pagefind, PagefindResult } from './pagefind.ts';

export interface FullText {
  results: PagefindResult[];
  /** Words of the query that no article holds: they were left out. */
  unknown: string[];
}

/** Results that are looked at to tell whether a word is known. */
const looked = 3;

/**
 * Finds the articles that hold every word of the query. Pagefind takes a word that it does not know for its
 * longest known beginning, so that nonsense would find articles: such words are left out and named. Where no
 * article holds all words, those that most articles hold are left out one by one.
 */
export async function searchFullText(pagefind: Pagefind, query: string): Promise<FullText> {
  const words = [...new Set(query.split(/\s+/).filter(Boolean))];
  if (words.length === 0) return { results: [], unknown: [] };
  const all = await ask(pagefind, words);
  if (words.every((word) => isKnown(word, all.pages)) && all.results.length > 0) return { ...all, unknown: [] };

  const alone = await Promise.all(words.map(async (word) => ({ word, ...(await ask(pagefind, [word])) })));
  const known = alone
    .filter(({ word, pages }) => isKnown(word, pages))
    .sort((a, b) => a.results.length - b.results.length)
    .map(({ word }) => word);
  const unknown = words.filter((word) => !known.includes(word));
  for (; known.some(tellsSomething); known.pop()) {
    const { results } = await ask(
      pagefind,
      words.filter((word) => known.includes(word)),
    );
    if (results.length > 0) return { results, unknown };
  }
  return { results: [], unknown };
}

/** Words as short as "to" and "1" are in most articles. */
function tellsSomething(word: string): boolean {
  return plainLetters(word).length > 2;
}

async function ask(
  pagefind: Pagefind,
  words: readonly string[],
): Promise<{ results: PagefindResult[]; pages: FoundPage[] }> {
  const { results } = await pagefind.search(words.join(' '));
  return { results, pages: await Promise.all(results.slice(0, looked).map(readFoundPage)) };
}

function isKnown(word: string, pages: readonly FoundPage[]): boolean {
  const wanted = plainLetters(word);
  return wanted === '' || pages.some(({ words }) => words.some((found) => isFormOf(wanted, found)));
}

/** True when a found word, or a part of it, can be a form of the wanted one: anemias, anemia; treating, treatment. */
export function isFormOf(wanted: string, found: string): boolean {
  const least = Math.max(Math.min(wanted.length, 3), wanted.length - 4);
  return found.split(/[^\p{L}\p{N}\p{M}]+/u).some((part) => plainLetters(part).startsWith(wanted.slice(0, least)));
}

function plainLetters(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '');
}
