import type { NamedArticle } from '../../names/names-file.ts';
import { phrasesOf, tellingWords } from '../../names/vocabulary/learn-word-pairs.ts';
import type { WordPair } from '../../names/word-pair.ts';

/** Pairs of which names hold a side, each once, as sure as the first says, in the order of the alphabet. */
export function usefulPairs(pairs: readonly WordPair[], articles: readonly NamedArticle[]): WordPair[] {
  const held = new Set(
    articles.flatMap(({ title, names }) =>
      [title, ...names.map(({ text }) => text)].flatMap((name) => phrasesOf(tellingWords(name))),
    ),
  );
  const ordered = pairs.map(({ one, other, sure }) =>
    one < other ? { one, other, sure } : { one: other, other: one, sure },
  );
  const once = new Map(ordered.reverse().map((pair) => [`${pair.one}\t${pair.other}`, pair]));
  return [...once]
    .filter(([, { one, other }]) => held.has(one) || held.has(other))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, pair]) => pair);
}
