import { confusablePairs } from '../../names/confusable-pairs.ts';
import { writeKnownWords } from '../../names/known-words.ts';
import { type NamedArticle, type NamesFiles, writeNames } from '../../names/names-file.ts';
import { searchWords } from '../../names/search-key.ts';
import { learnWordPairs } from '../../names/vocabulary/learn-word-pairs.ts';
import { limits } from '../../site.ts';
import { weighArticles } from './article-weight.ts';
import { layNames, layPairs } from './lay-names.ts';
import { namedArticle } from './named-article.ts';
import type { Subject } from './subject.ts';
import { usefulPairs } from './useful-pairs.ts';
import { vocabularyNames } from './vocabulary-names.ts';
import type { WordSources } from './word-sources.ts';

/** The contents of the files of a names index. */
export interface NamesIndexFiles extends NamesFiles {
  known: Uint8Array;
}

/** In how many articles a pair of words has to stand before it is believed. */
const leastOwnPairs = 2;

/** Makes the names index of these articles, all of which readers can find. */
export function makeNamesIndex(subjects: readonly Subject[], sources: WordSources): NamesIndexFiles {
  const counts = countArticles(subjects);
  const weights = weighArticles(subjects, (word) => counts.get(word) ?? 0);
  const vocabulary = vocabularyNames(
    subjects.map(({ article }) => article),
    sources.concepts,
  );
  const named = subjects.map((subject, index) =>
    namedArticle(subject, weights[index] ?? 0, vocabulary.get(subject.article.path) ?? []),
  );
  const lay = layNames(named, sources.layWords);
  const articles = headFirst(
    named.map((article) => ({ ...article, names: [...article.names, ...(lay.get(article.path) ?? [])] })),
  );
  const own = learnWordPairs(
    subjects.map(({ article }) => [article.title, ...article.aliases, ...article.layNames]),
    leastOwnPairs,
  );
  const pairs = [...layPairs(sources.wordPairs), ...sources.learned, ...own];
  const content = { articles: articles.list, pairs: usefulPairs(pairs, named), confusable: confusablePairs(named) };
  return {
    ...writeNames(content, articles.inHead),
    known: writeKnownWords(knownWords(counts, subjects.length)),
  };
}

/** In how many articles each search word stands. */
function countArticles(subjects: readonly Subject[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { text, article } of subjects) {
    for (const word of new Set(searchWords(`${article.title} ${text}`))) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

/** The heaviest articles, as many as fit into the file that is loaded first, then the others, each sorted by path. */
function headFirst(articles: readonly NamedArticle[]): { list: NamedArticle[]; inHead: number } {
  const heaviest = [...articles].sort((a, b) => b.weight - a.weight || byPath(a, b));
  let inHead = 0;
  let over = heaviest.length + 1;
  while (over - inHead > 1) {
    const middle = Math.floor((inHead + over) / 2);
    const { head } = writeNames({ articles: heaviest.slice(0, middle), pairs: [], confusable: [] }, middle);
    if (new TextEncoder().encode(head).length <= limits.namesHeadBytes) inHead = middle;
    else over = middle;
  }
  return { list: [...heaviest.slice(0, inHead).sort(byPath), ...heaviest.slice(inHead).sort(byPath)], inHead };
}

function byPath(a: NamedArticle, b: NamedArticle): number {
  return a.path < b.path ? -1 : 1;
}

/** Words that articles use: all of a small encyclopedia, those of three articles in a large one, where typing errors occur too. */
function knownWords(counts: ReadonlyMap<string, number>, articles: number): Set<string> {
  const least = Math.min(3, Math.ceil(articles / 100));
  return new Set([...counts].flatMap(([word, count]) => (count >= least && /^\p{L}{3,}$/u.test(word) ? [word] : [])));
}
