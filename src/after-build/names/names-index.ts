import { writeKnownWords } from '../../names/known-words.ts';
import { type NamedArticle, type NamesFiles, type OtherName, writeNames } from '../../names/names-file.ts';
import { askedAnchors } from '../../names/questions.ts';
import { searchWords } from '../../names/search-key.ts';
import type { Concept } from '../../names/vocabulary/read-vocabulary.ts';
import type { WordPair } from '../../names/word-pair.ts';
import { limits } from '../../site.ts';
import { weighArticles } from './article-weight.ts';
import { confusablePairs } from './confusable-pairs.ts';
import { harvestAcronyms } from './harvest-acronyms.ts';
import type { Subject } from './subject.ts';
import { vocabularyNames } from './vocabulary-names.ts';

/** The contents of the files of a names index. */
export interface NamesIndexFiles extends NamesFiles {
  known: Uint8Array;
}

/** Makes the names index of these articles, all of which readers can find. */
export function makeNamesIndex(
  subjects: readonly Subject[],
  concepts: readonly Concept[],
  pairs: readonly WordPair[],
): NamesIndexFiles {
  const words = subjects.map(({ text, article }) => new Set(searchWords(`${article.title} ${text}`)));
  const counts = new Map<string, number>();
  for (const set of words) for (const word of set) counts.set(word, (counts.get(word) ?? 0) + 1);
  const weights = weighArticles(subjects, (word) => counts.get(word) ?? 0);
  const fromVocabulary = vocabularyNames(
    subjects.map(({ article }) => article),
    concepts,
  );
  const articles = subjects
    .map((subject, index) => namedArticle(subject, weights[index] ?? 0, fromVocabulary.get(subject.article.path) ?? []))
    .sort((a, b) => b.weight - a.weight || (a.path < b.path ? -1 : 1));
  const inHead = countInHead(articles);
  const byPath = (a: NamedArticle, b: NamedArticle) => (a.path < b.path ? -1 : 1);
  const ordered = [...articles.slice(0, inHead).sort(byPath), ...articles.slice(inHead).sort(byPath)];
  return {
    ...writeNames(
      { articles: ordered, pairs: usefulPairs(pairs, articles), confusable: confusablePairs(articles) },
      inHead,
    ),
    known: writeKnownWords(knownWords(counts, subjects.length)),
  };
}

function namedArticle({ article, text }: Subject, weight: number, vocabulary: readonly string[]): NamedArticle {
  const { path, title, aliases, abbreviations, layNames, misspellings, headings } = article;
  const named = (kind: OtherName['kind'], names: readonly string[]) => names.map((text) => ({ text, kind }));
  const curated = [
    ...named('alias', aliases),
    ...named('abbreviation', abbreviations),
    ...named('layName', layNames),
    ...named('misspelling', misspellings),
  ];
  return {
    path,
    title,
    weight,
    sections: headings
      .filter(({ depth, anchor }) => depth === 2 && askedAnchors.includes(anchor))
      .map(({ anchor, text }) => ({ anchor, text })),
    names: [
      ...curated,
      ...named('vocabulary', vocabulary),
      ...named('acronym', ownAcronyms(text, [title, ...curated.map(({ text }) => text)])),
    ],
  };
}

/** Short forms that the text explains and that stand for one of the article's own names. */
function ownAcronyms(text: string, names: readonly string[]): string[] {
  const keys = new Set(names.map((name) => searchWords(name).join(' ')));
  const found = harvestAcronyms(text).filter(
    ({ short, long }) => keys.has(searchWords(long).join(' ')) && !keys.has(searchWords(short).join(' ')),
  );
  return [...new Set(found.map(({ short }) => short))];
}

/** How many of the articles fit into the file that is loaded first. */
function countInHead(articles: readonly NamedArticle[]): number {
  let low = 0;
  let high = articles.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (
      new TextEncoder().encode(
        writeNames({ articles: articles.slice(0, middle), pairs: [], confusable: [] }, middle).head,
      ).length <= limits.namesHeadBytes
    )
      low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Words that articles use: all of a small encyclopedia, those of three articles in a large one, where typing errors occur too. */
function knownWords(counts: ReadonlyMap<string, number>, articles: number): Set<string> {
  const least = Math.min(3, Math.ceil(articles / 100));
  return new Set([...counts].flatMap(([word, count]) => (count >= least && /^\p{L}{3,}$/u.test(word) ? [word] : [])));
}

/** Pairs of which names hold a side. */
function usefulPairs(pairs: readonly WordPair[], articles: readonly NamedArticle[]): WordPair[] {
  const held = articles
    .flatMap(({ title, names }) => [title, ...names.map(({ text }) => text)])
    .map((name) => ` ${searchWords(name).join(' ')} `)
    .join('|');
  return pairs.filter(({ one, other }) => held.includes(` ${one} `) || held.includes(` ${other} `));
}
