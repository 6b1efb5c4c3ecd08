import { suggest } from '../encyclopedia/suggest.ts';

/** One article of `names.json`. */
export interface NamesEntry {
  title: string;
  path: string;
  names: string[];
}

/** The last part of an address as words: `/conditions/Anaemia/` is `anaemia`. */
export function lastWords(address: string): string {
  const parts = address
    .replace(/\/index\.html$/, '')
    .split('/')
    .filter(Boolean);
  return decoded(parts.at(-1) ?? '')
    .replace(/\.html?$/, '')
    .replace(/[-_+]+/g, ' ')
    .trim()
    .toLowerCase();
}

/** Articles whose title, other name or address is nearest to the last part of `address`, nearest first. */
export function nearestArticles(address: string, entries: readonly NamesEntry[], count = 5): NamesEntry[] {
  const wanted = lastWords(address);
  if (wanted === '') return [];
  const articlesByName = new Map<string, Set<NamesEntry>>();
  for (const entry of entries) {
    for (const name of [entry.title, ...entry.names, lastWords(entry.path)]) {
      const key = name.toLowerCase();
      articlesByName.set(key, (articlesByName.get(key) ?? new Set()).add(entry));
    }
  }
  // Several names may lead to one article, so more names are asked for than articles wanted.
  const nearest = suggest(wanted, articlesByName.keys(), count * 4).flatMap((name) => [
    ...(articlesByName.get(name) ?? []),
  ]);
  return [...new Set(nearest)].slice(0, count);
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
