import type { LayRow } from '../../names/lay-words.ts';
import type { NamedArticle, OtherName } from '../../names/names-file.ts';
import { searchWords } from '../../names/search-key.ts';
import type { WordPair } from '../../names/word-pair.ts';

/** How sure it is that words which editors paired stand for one another. */
const surePair = 9;
/** Words of the longest phrase that may stand for another inside a name. */
const longestPhrase = 4;

/**
 * The names that the lay table gives to each article, by path. A row gives its lay word to the articles of its first
 * medical word that any article has among its names: as its title, else as another name. The rows of one lay word
 * are meant in their order, the likelier first.
 */
export function layNames(articles: readonly NamedArticle[], rows: readonly LayRow[]): Map<string, OtherName[]> {
  const titles = new Map<string, Set<string>>();
  const others = new Map<string, Set<string>>();
  for (const { path, title, names } of articles) {
    put(titles, title, path);
    for (const { text, kind } of names) if (kind !== 'acronym' && kind !== 'misspelling') put(others, text, path);
  }
  const found = new Map<string, OtherName[]>();
  const places = new Map<string, number>();
  for (const { plain, medical, hidden } of rows) {
    const owners = medical
      .map((word) => titles.get(keyOf(word)) ?? others.get(keyOf(word)))
      .find((paths) => paths !== undefined);
    if (!owners) continue;
    const place = places.get(keyOf(plain)) ?? 0;
    places.set(keyOf(plain), place + 1);
    for (const path of owners) {
      const list = found.get(path) ?? [];
      const known = list.some(({ text }) => keyOf(text) === keyOf(plain));
      if (!known) list.push({ text: plain, kind: hidden ? 'misspelling' : 'vocabulary', place });
      found.set(path, list);
    }
  }
  return found;
}

/** The rows of the table of word pairs, as pairs. */
export function layPairs(rows: readonly LayRow[]): WordPair[] {
  return rows.flatMap(({ plain, medical }) =>
    medical.flatMap((word): WordPair[] => {
      const [one, other] = [keyOf(plain), keyOf(word)];
      const isShort = [one, other].every((key) => key.split(' ').length <= longestPhrase);
      return isShort && one !== other ? [{ one, other, sure: surePair }] : [];
    }),
  );
}

function keyOf(name: string): string {
  return searchWords(name).join(' ');
}

function put(index: Map<string, Set<string>>, name: string, path: string): void {
  const key = keyOf(name);
  index.set(key, (index.get(key) ?? new Set()).add(path));
}
