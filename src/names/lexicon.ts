import type { NameKind } from './answer.ts';
import { plainWords } from './fold.ts';
import { lazily } from './lazily.ts';
import type { NamedArticle } from './names-file.ts';
import { wordsOf } from './search-key.ts';
import { placesOfPrefix } from './sorted-prefix.ts';

/** One name of one article. */
export interface Name {
  text: string;
  kind: NameKind;
  article: NamedArticle;
  /** For a word of the lay table: which of the things it can mean this is, from 0. */
  place: number | undefined;
  /** Its place in the list of articles. */
  articleNumber: number;
  /** In lower case, without accents and punctuation. */
  plain: string;
  /** `searchWords` of it. */
  words: readonly string[];
}

/** All names, and the ways to find them. What only some queries need is made when it is first asked for. */
export interface Lexicon {
  names: readonly Name[];
  /** Names whose plain words are these. */
  withPlain(plain: string): readonly Name[];
  /** Names whose search words, joined by spaces, are these. */
  withKey(key: string): readonly Name[];
  /** Names whose search words are these when no spaces stand between. */
  joined(key: string): readonly Name[];
  /** Names whose plain words begin so, and names whose search words begin so. */
  beginning(plain: string, key: string): readonly Name[];
}

export function compileNames(articles: readonly NamedArticle[]): Lexicon {
  const names: Name[] = [];
  for (const [articleNumber, article] of articles.entries()) {
    const seen = new Set<string>();
    for (const { text, kind, place } of [titleOf(article), ...article.names]) {
      const plain = plainWords(text);
      if (plain === '' || seen.has(plain)) continue;
      seen.add(plain);
      names.push({ text, kind, place, article, articleNumber, plain, words: wordsOf(plain) });
    }
  }
  const byPlain = lazily(() => group(names, ({ plain }) => plain));
  const byKey = lazily(() => group(names, ({ words }) => words.join(' ')));
  const byJoined = lazily(() => group(names, ({ words }) => words.join('')));
  const plainSorted = lazily(() => [...byPlain().keys()].sort());
  const keysSorted = lazily(() => [...byKey().keys()].sort());
  return {
    names,
    withPlain: (plain) => byPlain().get(plain) ?? [],
    withKey: (key) => byKey().get(key) ?? [],
    joined: (key) => byJoined().get(key) ?? [],
    beginning: (plain, key) => [
      ...startingWith(plainSorted(), plain).flatMap((found) => byPlain().get(found) ?? []),
      ...startingWith(keysSorted(), key).flatMap((found) => byKey().get(found) ?? []),
    ],
  };
}

/** The part of a sorted list that begins with the prefix. */
function startingWith(sorted: readonly string[], prefix: string): string[] {
  const [start, end] = placesOfPrefix(sorted, prefix);
  return sorted.slice(start, end);
}

function group(names: readonly Name[], keyOf: (name: Name) => string): Map<string, Name[]> {
  const groups = new Map<string, Name[]>();
  for (const name of names) {
    const key = keyOf(name);
    const members = groups.get(key);
    if (members) members.push(name);
    else groups.set(key, [name]);
  }
  return groups;
}

function titleOf({ title }: NamedArticle): { text: string; kind: NameKind; place?: number } {
  return { text: title, kind: 'title' };
}
