import { editCost } from './edit-cost.ts';
import { differInMeaning, meaningKey } from './meaning.ts';
import type { ConfusablePair, NamedArticle } from './names-file.ts';
import { searchWords } from './search-key.ts';
import { isKin } from './word-kin.ts';

interface Named {
  text: string;
  words: string[];
  article: Pick<NamedArticle, 'title' | 'names'>;
  /** True when the article lists it, not only a vocabulary. */
  isOwn: boolean;
}

/**
 * The pairs among names, one of them an article's own: they differ in one word, by a part that bears the meaning
 * (`hypokalemia`, `hyperkalemia`) or by one letter or two (`ileum`, `ilium`). Names that differ by number, such as
 * types, are no pairs: search never corrects a number.
 */
export function confusablePairs(articles: readonly Pick<NamedArticle, 'title' | 'names'>[]): ConfusablePair[] {
  const named: Named[] = articles.flatMap((article) =>
    [{ text: article.title, kind: 'title' }, ...article.names]
      .filter(({ kind }) => ['title', 'alias', 'layName', 'vocabulary'].includes(kind))
      .map(({ text, kind }) => ({ text, words: searchWords(text), article, isOwn: kind !== 'vocabulary' })),
  );
  const owners = new Map<string, Set<Named['article']>>();
  for (const { words, article } of named) {
    const key = words.join(' ');
    owners.set(key, (owners.get(key) ?? new Set()).add(article));
  }
  /** An article that carries both spellings says that they are one. */
  const areOne = (one: Named, other: Named) => {
    const mine = owners.get(one.words.join(' '));
    return [...(owners.get(other.words.join(' ')) ?? [])].some((article) => mine?.has(article));
  };
  const pairs = new Map<string, ConfusablePair>();
  const compare = (one: Named, other: Named) => {
    const [a, b] = [one, other].sort((x, y) => (x.text < y.text ? -1 : 1));
    if (!a || !b || one.article === other.article || !(one.isOwn || other.isOwn)) return;
    pairs.set(`${a.words.join(' ')}\t${b.words.join(' ')}`, { one: a.text, other: b.text });
  };
  for (const group of groupBy(named, keysOfMeaning)) {
    for (const [one, other] of couples(group)) if (differsInOneWord(one, other, differInMeaning)) compare(one, other);
  }
  for (const group of groupBy(named, keysWithGap)) {
    for (const [one, other] of couples(group)) {
      if (differsInOneWord(one, other, lookAlike) && !areOne(one, other)) compare(one, other);
    }
  }
  return [...pairs].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, pair]) => pair);
}

/** Names with the same words, but for parts that bear the meaning. */
function keysOfMeaning({ words }: Named): string[] {
  return [words.map(meaningKey).join(' ')];
}

/** Names with the same words but one, whose first letters are the same. */
function keysWithGap({ words }: Named): string[] {
  return words.flatMap((word, gap) =>
    word.length < 5 ? [] : [words.map((other, place) => (place === gap ? `${word.slice(0, 2)}…` : other)).join(' ')],
  );
}

/** Long words that differ by one letter, and not only in their ending. */
function lookAlike(one: string, other: string): boolean {
  return Math.min(one.length, other.length) >= 5 && !isKin(one, other) && editCost(one, other, 1) <= 1;
}

function differsInOneWord(one: Named, other: Named, differs: (a: string, b: string) => boolean): boolean {
  if (one.words.length !== other.words.length) return false;
  const places = one.words.flatMap((word, place) => (word === other.words[place] ? [] : [place]));
  const [place] = places;
  return places.length === 1 && place !== undefined && differs(one.words[place] ?? '', other.words[place] ?? '');
}

function groupBy(named: readonly Named[], keysOf: (name: Named) => string[]): Named[][] {
  const groups = new Map<string, Named[]>();
  for (const name of named) {
    for (const key of keysOf(name)) {
      const group = groups.get(key);
      if (group) group.push(name);
      else groups.set(key, [name]);
    }
  }
  return [...groups.values()].filter(({ length }) => length > 1);
}

function couples(group: readonly Named[]): [Named, Named][] {
  return group.flatMap((one, place) => group.slice(place + 1).map((other): [Named, Named] => [one, other]));
}
