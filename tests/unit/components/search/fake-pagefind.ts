import type { Pagefind, PagefindResult } from '../../../../src/components/search/pagefind.ts';

export interface FakePage {
  title: string;
  text?: string;
  kind?: string;
  systems?: string[];
}

/**
 * A Pagefind over these pages, by path, that behaves as the real one does where our code depends on it: all
 * words have to be in a page, and a word that is in none is taken for its longest beginning that is in one.
 */
export function fakePagefind(pages: Readonly<Record<string, FakePage>>): Pagefind & { asked: (string | null)[] } {
  const wordsOf = (path: string) => `${pages[path]?.title}. ${pages[path]?.text ?? ''}`.split(/\s+/);
  const starts = (word: string) => (beginning: string) => word.toLowerCase().startsWith(beginning);
  const all = Object.keys(pages).flatMap(wordsOf);
  const known = (word: string) => {
    for (let length = word.length; length > 0; length--)
      if (all.some((one) => starts(one)(word.slice(0, length)))) return word.slice(0, length);
    return word;
  };
  const asked: (string | null)[] = [];

  function result(path: string, query: readonly string[]): PagefindResult {
    const words = wordsOf(path);
    const locations = words.flatMap((word, index) => (query.some((one) => starts(word)(one)) ? [index] : []));
    return {
      id: `en_${path}`,
      words: locations,
      data: async () => ({
        url: `/${path}/`,
        excerpt: words.map((word, index) => (locations.includes(index) ? `<mark>${word}</mark>` : word)).join(' '),
        content: words.join(' '),
        meta: { title: pages[path]?.title ?? '' },
        sub_results: [],
      }),
    };
  }

  return {
    asked,
    options: async () => undefined,
    async search(query, { filters } = { filters: {} }) {
      asked.push(query);
      const words = (query ?? '').toLowerCase().split(' ').filter(Boolean).map(known);
      // Signs are no words, and a query without words finds nothing.
      if (query !== null && !/[\p{L}\p{N}]/u.test(query)) return { results: [] };
      const found = Object.entries(pages).filter(([path, { kind, systems = [] }]) => {
        const holds = words.every((word) => wordsOf(path).some((one) => starts(one)(word)));
        const wanted = Object.values(filters).every((value) => [kind, ...systems].includes(value));
        return holds && wanted;
      });
      return { results: found.map(([path]) => result(path, words)) };
    },
    async filters() {
      const count = (values: string[]) => Object.fromEntries(values.map((value) => [value, 1]));
      const all = Object.values(pages);
      return {
        kind: count(all.flatMap(({ kind }) => kind ?? [])),
        system: count(all.flatMap(({ systems }) => systems ?? [])),
      };
    },
  };
}
