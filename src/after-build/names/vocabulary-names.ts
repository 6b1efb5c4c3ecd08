import type { Article } from '../../encyclopedia/article.ts';
import { searchWords } from '../../names/search-key.ts';
import type { Concept } from '../../names/vocabulary/read-vocabulary.ts';

/**
 * The names that vocabularies know for each article and the article does not, by path. A concept belongs to the
 * articles that carry its code; else to those whose title it names; else to those that list one of its names.
 * A name that is the title of another article is left out.
 */
export function vocabularyNames(articles: readonly Article[], concepts: readonly Concept[]): Map<string, string[]> {
  const titles = new Map<string, Article[]>();
  const others = new Map<string, Article[]>();
  const byCode = new Map<string, Article[]>();
  for (const article of articles) {
    put(titles, keyOf(article.title), article);
    for (const name of [...article.aliases, ...article.layNames]) put(others, keyOf(name), article);
    for (const [system, codes] of Object.entries(article.codes)) {
      for (const code of [codes ?? []].flat()) put(byCode, `${system} ${code}`, article);
    }
  }
  const found = new Map<string, Map<string, string>>();
  for (const { names, codes } of concepts) {
    const keys = names.map((name) => [keyOf(name), name] as const);
    const owners = ownersOf(
      keys.map(([key]) => key),
      codes,
      { titles, others, byCode },
    );
    for (const article of owners) {
      const list = found.get(article.path) ?? new Map<string, string>();
      for (const [key, name] of keys)
        if (!titles.has(key) && !others.get(key)?.includes(article)) list.set(key, list.get(key) ?? name);
      found.set(article.path, list);
    }
  }
  return new Map([...found].map(([path, list]) => [path, [...list.values()]]));
}

interface Owners {
  titles: ReadonlyMap<string, Article[]>;
  others: ReadonlyMap<string, Article[]>;
  byCode: ReadonlyMap<string, Article[]>;
}

function ownersOf(keys: readonly string[], codes: readonly string[], { titles, others, byCode }: Owners): Set<Article> {
  const coded = codes.flatMap((code) => byCode.get(code) ?? []);
  if (coded.length > 0) return new Set(coded);
  const titled = keys.flatMap((key) => titles.get(key) ?? []);
  if (titled.length > 0) return new Set(titled);
  // A short name may stand for anything: another has to agree, unless it is long.
  const listed = keys.flatMap((key) => (others.get(key) ?? []).map((article) => ({ key, article })));
  return new Set(
    listed
      .filter(({ key, article }) => key.length >= 9 || listed.some((one) => one.article === article && one.key !== key))
      .map(({ article }) => article),
  );
}

function keyOf(name: string): string {
  return searchWords(name).join(' ');
}

function put(index: Map<string, Article[]>, key: string, article: Article): void {
  const list = index.get(key) ?? [];
  if (!list.includes(article)) index.set(key, [...list, article]);
}
