/**
 * The files in which a site keeps its names: text in lines and tabs, small when compressed.
 *
 *     head    line 1: the sections of the site; line 2: the headings that questions ask for;
 *             then an article a line, the articles that readers look for most
 *     tail    line 1: how many pairs of words and how many confusable names follow, a line each; then a line
 *             for each article of the head, with the names that vocabularies add; then every other article a line
 *
 * An article is `slug  facts  title` and a column for each kind of other name, names with bars between them. The slug
 * is empty when the title tells it; the facts are three numbers of base 36: section, weight, headings. A name of the
 * lay table has `!` before it when it is never shown, and `^` and its place behind it when it is not the first.
 */
import type { NameKind } from './answer.ts';
import { plainWords } from './fold.ts';
import type { WordPair } from './word-pair.ts';

/** A part of an article that a question may ask for. */
export interface AskedSection {
  anchor: string;
  text: string;
}

/** An article as search knows it. */
export interface NamedArticle {
  /** `conditions/anemia`. */
  path: string;
  title: string;
  /** 0 to 35: of two articles that match alike, the heavier is meant more often. */
  weight: number;
  /** In the order of the article. */
  sections: AskedSection[];
  names: OtherName[];
}

export interface OtherName {
  text: string;
  kind: Exclude<NameKind, 'title'>;
  /** For a word of the lay table: which of the things it can mean this is, from 0, the likeliest. */
  place?: number;
}

/** The texts of the two files. */
export interface NamesFiles {
  head: string;
  tail: string;
}

const own = ['alias', 'abbreviation', 'layName', 'misspelling'] as const;
const added = ['vocabulary', 'acronym', 'lay table'] as const;
type Column = (typeof own)[number] | (typeof added)[number];

/** What the files hold. */
export interface NamesContent {
  articles: readonly NamedArticle[];
  /** Words that mean the same. */
  pairs: readonly WordPair[];
  /** Names that look alike and mean something else. */
  confusable: readonly ConfusablePair[];
}

/** Two names of different articles that differ by little and mean something else. */
export interface ConfusablePair {
  one: string;
  other: string;
}

/** Writes the files; the first `inHead` articles are the head. */
export function writeNames({ articles, pairs, confusable }: NamesContent, inHead: number): NamesFiles {
  const folders = [...new Set(articles.map(({ path }) => path.split('/')[0] ?? ''))].sort();
  const sections = [
    ...new Map(articles.flatMap(({ sections }) => sections).map((section) => [keyOf(section), section])).values(),
  ].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  const rowOf = (article: NamedArticle, kinds: readonly Column[]) => {
    const [folder = '', slug = ''] = article.path.split('/');
    const bits = article.sections.reduce(
      (sum, section) => sum + 2 ** sections.findIndex((one) => keyOf(one) === keyOf(section)),
      0,
    );
    const facts = [folders.indexOf(folder), article.weight, bits].map((number) => number.toString(36)).join('');
    return [slug === slugOf(article.title) ? '' : slug, facts, article.title, ...columns(article, kinds)]
      .join('\t')
      .trimEnd();
  };
  const lead = articles.slice(0, inHead);
  return {
    head: [folders.join('\t'), sections.map(keyOf).join('\t'), ...lead.map((article) => rowOf(article, own))].join(
      '\n',
    ),
    tail: [
      `${pairs.length}\t${confusable.length}`,
      ...pairs.map(({ one, other, sure }) => `${one}\t${other}\t${sure}`),
      ...confusable.map(({ one, other }) => `${one}\t${other}`),
      ...lead.map((article) => columns(article, added).join('\t').trimEnd()),
      ...articles.slice(inHead).map((article) => rowOf(article, [...own, ...added])),
    ].join('\n'),
  };
}

/** Reads what `writeNames` wrote. Without a tail it is the head alone that is known. */
export function readNames({ head, tail }: { head: string; tail?: string | undefined }): NamesContent {
  const [folderLine = '', sectionLine = '', ...rows] = head.split('\n');
  const folders = folderLine.split('\t');
  const sections = sectionLine.split('\t').map((key) => {
    const [anchor = '', text = ''] = key.split('=');
    return { anchor, text };
  });
  const readRow = (row: string): NamedArticle => {
    const [slug = '', facts = '', title = '', ...columns] = row.split('\t');
    const bits = Number.parseInt(facts.slice(2), 36);
    return {
      path: `${folders[Number.parseInt(facts[0] ?? '', 36)]}/${slug || slugOf(title)}`,
      title,
      weight: Number.parseInt(facts[1] ?? '', 36),
      sections: sections.filter((_, index) => Math.floor(bits / 2 ** index) % 2 === 1),
      names: namesIn(columns, [...own, ...added]),
    };
  };
  const articles = rows.map(readRow);
  if (tail === undefined) return { articles, pairs: [], confusable: [] };
  const [counts = '', ...lines] = tail.split('\n');
  const [ofPairs = '', ofConfusable = ''] = counts.split('\t');
  const pairs = lines.splice(0, Number(ofPairs)).map((line) => {
    const [one = '', other = '', sure = ''] = line.split('\t');
    return { one, other, sure: Number(sure) };
  });
  const confusable = lines.splice(0, Number(ofConfusable)).map((line) => {
    const [one = '', other = ''] = line.split('\t');
    return { one, other };
  });
  for (const article of articles) article.names.push(...namesIn((lines.shift() ?? '').split('\t'), added));
  return { articles: [...articles, ...lines.filter(Boolean).map(readRow)], pairs, confusable };
}

function columns({ names }: NamedArticle, kinds: readonly Column[]): string[] {
  return kinds.map((kind) => names.flatMap((name) => (columnOf(name) === kind ? [written(name)] : [])).join('|'));
}

function columnOf({ kind, place }: OtherName): Column {
  return place === undefined ? kind : 'lay table';
}

function written({ text, kind, place }: OtherName): string {
  const word = text.replaceAll('|', '/');
  if (place === undefined) return word;
  return `${kind === 'misspelling' ? '!' : ''}${word}${place > 0 ? `^${place}` : ''}`;
}

function namesIn(columns: readonly string[], kinds: readonly Column[]): OtherName[] {
  return columns.flatMap((column, index) => {
    const kind = kinds[index];
    if (kind === undefined || column === '') return [];
    return column.split('|').map((text) => (kind === 'lay table' ? layName(text) : { text, kind }));
  });
}

function layName(written: string): OtherName {
  const [, hidden, text = '', place] = /^(!?)(.*?)(?:\^(\d+))?$/.exec(written) ?? [];
  return { text, kind: hidden ? 'misspelling' : 'vocabulary', place: Number(place ?? 0) };
}

function keyOf({ anchor, text }: AskedSection): string {
  return `${anchor}=${text}`;
}

function slugOf(title: string): string {
  return plainWords(title).replaceAll(' ', '-');
}
