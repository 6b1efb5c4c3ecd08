/**
 * The vocabulary of the encyclopedia. An `Article` is plain data: it can be written as JSON and sent
 * between threads. The syntax tree of its Markdown is not part of it.
 */
import { z } from 'astro/zod';
import { bodySystems, limits, type relationKinds, relationKinds as relationTable } from '../site.ts';
import type { Position } from './problem.ts';
import type { Anchor, Slug } from './slug.ts';

/** Identity and address of an article: `conditions/anemia` is served at `/conditions/anemia/`. */
export type ArticlePath = string & { readonly __brand?: 'ArticlePath' };

/** A kind of relation, for example `causedBy`. */
export type RelationKey = keyof typeof relationKinds;

/** A text of one line without space at its ends, of at most so many characters. */
export const line = (most: number) =>
  z
    .string()
    .refine((text) => text.trim() !== '', 'is empty')
    .refine((text) => !/[\n\t]/.test(text), 'holds a line break or a tab')
    .refine((text) => !/^\s|\s$/.test(text), 'begins or ends with a space')
    .refine((text) => text.length <= most, `has more than ${most} characters`)
    .transform((text) => text.replace(/\s+/g, ' '));
const names = z.array(line(limits.titleCharacters));
const paths = z.array(line(limits.titleCharacters));
/** An address on the web, as it is written: https or http, no user name, nothing that a parser would mend. */
export const webAddress = z
  .url({ protocol: /^https?$/, error: 'is not a web address such as https://example.org' })
  .refine((url) => !/[\s\\]/.test(url), 'holds a space or a backslash')
  .refine((url) => !/^https?:\/\/[^/?#]*@/.test(url), 'holds a user name');
const isoDate = z.string().refine(isCalendarDate, 'is not a date such as 2026-11-22');
const codes = (pattern: RegExp, example: string) => {
  const code = z.string().refine((text) => pattern.test(text), `does not look like ${example}`);
  return z.union([code, z.array(code)]).optional();
};

/**
 * The front matter of an article. The comment above a field is what an editor reads about it.
 * Shapes of the codes follow the systems' own published forms.
 */
export const frontMatterSchema = z.strictObject({
  /** The name of the subject in sentence case: at most 160 characters. */
  title: line(limits.titleCharacters),
  /** One or two plain sentences, at most 200 characters: shown in lists, search results and link previews. */
  summary: line(limits.summaryCharacters),
  /** Exact other names, shown as "Also called". */
  aliases: names.default([]),
  /** Short forms, for example EMH. */
  abbreviations: names.default([]),
  /** What people say who do not know the medical name. */
  layNames: names.default([]),
  /** Wrong spellings that people type: searched, never shown. */
  misspellings: names.default([]),
  /** What people type who look for this article, and search must list it among the first three for: never shown. */
  mustFind: names.default([]),
  /** Body systems, from the list in `src/site.ts`. */
  systems: z.array(z.enum(Object.keys(bodySystems) as (keyof typeof bodySystems)[])).default([]),
  /** Codes of the subject in other systems, each taken from a source at hand. */
  codes: z
    .strictObject({
      icd10cm: codes(/^[A-TV-Z]\d[0-9A-Z](\.[0-9A-Z]{1,4})?$/, 'D47.4'),
      mesh: codes(/^[CD]\d{6,9}$/, 'D006411'),
      omim: codes(/^\d{6}$/, '254450'),
      orphanet: codes(/^\d{1,7}$/, '824'),
      doid: codes(/^DOID:\d{1,7}$/, 'DOID:4971'),
      hpo: codes(/^HP:\d{7}$/, 'HP:0001978'),
      maxo: codes(/^MAXO:\d{7}$/, 'MAXO:0000756'),
      uberon: codes(/^UBERON:\d{7}$/, 'UBERON:0002106'),
      cl: codes(/^CL:\d{7}$/, 'CL:0000232'),
      fma: codes(/^FMA:\d{1,7}$/, 'FMA:7196'),
      chebi: codes(/^CHEBI:\d{1,7}$/, 'CHEBI:5801'),
    })
    .default({}),
  /** Typed links to other articles; each is shown on both pages. */
  relations: z
    .strictObject(
      Object.fromEntries(Object.keys(relationTable).map((key) => [key, paths.optional()])) as Record<
        RelationKey,
        z.ZodOptional<typeof paths>
      >,
    )
    .default({}),
  /** Other articles worth reading, where no typed relation says why. */
  seeAlso: paths.default([]),
  /** Articles whose subject is easily mistaken for this one. */
  notToBeConfusedWith: paths.default([]),
  /** Why a condition or symptom has no advice on when to get help. */
  noCareAdvice: line(limits.summaryCharacters).optional(),
  status: z.enum(['draft', 'imported', 'published', 'withdrawn']).default('published'),
  review: z
    .discriminatedUnion('state', [
      z.strictObject({ state: z.literal('unreviewed') }),
      z.strictObject({ state: z.literal('reviewed'), by: line(80), on: isoDate, next: isoDate, hash: line(128) }),
    ])
    .default({ state: 'unreviewed' }),
  /** Date of the last change of substance, YYYY-MM-DD: the date shown. Without it, the day of the last commit is. */
  updated: isoDate.optional(),
  /** Pages from which an imported article was made. */
  sources: z.array(z.strictObject({ publisher: line(200), url: webAddress })).default([]),
});

export type FrontMatter = z.infer<typeof frontMatterSchema>;

/** A heading of the body. */
export interface Heading extends Position {
  /** 1 to 6, as written; 1 is never right, since the title is the page's h1. */
  depth: number;
  text: string;
  anchor: Anchor;
}

/** The sentence around a link, cut at the link, as plain text. */
export interface LinkContext {
  before: string;
  text: string;
  after: string;
}

/** A link as written in the body. */
export interface Link extends Position {
  /** `wiki`: `[[Target]]`; `wanted`: `[[?Target]]`; `url`: `[text](target)`. */
  kind: 'wiki' | 'wanted' | 'url';
  /** What the link points at, as written, without the fragment of a wiki link. Empty for `[[#Section]]`. */
  target: string;
  /** The section that a wiki link names after `#`, as written. */
  fragment?: string;
  /** The words that a reader sees and selects. */
  text: string;
  /** Anchor of the heading above the link; empty in the lead. */
  section: Anchor | '';
  context: LinkContext;
}

/** A picture as written in the body. */
export interface Image extends Position {
  /** The address as written. */
  url: string;
  alt: string;
}

/** One key of a citation such as `[@a; @b]`. */
export interface Citation extends Position {
  key: string;
}

/** An entry of the glossary that the text of an article uses; its place is that of the first use. */
export interface TermUse extends Position {
  /** Name of the term or the abbreviation. */
  name: string;
  /** Of an abbreviation that the article writes out, or that is well known: what it stands for here. */
  full: string[];
  /** False for an abbreviation of which the article never tells what it stands for. */
  isExplained: boolean;
  /** True when readers are told its meaning where it stands: not in the article about it. */
  isMarked: boolean;
}

/** Everything the other stages need to know about one article. */
export interface Article extends FrontMatter {
  /** Path of the file as the editor knows it, relative to the working directory. */
  file: string;
  path: ArticlePath;
  /** Folder of the section, the first part of `path`. */
  section: string;
  /** Last part of `path`. */
  slug: Slug;
  /** Where each value of the front matter stands, by dotted key: `relations.symptoms.0`. */
  positions: Record<string, Position>;
  /** Where the body begins: the first line behind the front matter that is not blank. */
  bodyStart: Position;
  /** Words of the text before the first heading. */
  leadWords: number;
  /** True when the body shows nothing at all. */
  empty: boolean;
  /** Words of the whole body. */
  words: number;
  headings: Heading[];
  links: Link[];
  images: Image[];
  citations: Citation[];
  /** Words of the glossary that it uses, in the order of their first use. */
  terms: TermUse[];
  /** Where the word TODO stands: work that its author left for later. */
  todos: Position[];
  /** SHA-256 of the file's bytes, hexadecimal. */
  sourceHash: string;
}

/** Where the value of a front-matter key stands; for a key that is not there, the first line. */
export function positionOf(article: Article, key: string): Position {
  return article.positions[key] ?? { line: 1, column: 1 };
}

/** The address of an article or of one of its sections, without the base path. */
export function addressOf(path: ArticlePath, anchor: Anchor | '' = ''): string {
  return `/${path}/${anchor === '' ? '' : `#${anchor}`}`;
}

/** What a list shows of an article. */
export function cardOf({ path, title, summary }: Article): Pick<Article, 'path' | 'title' | 'summary'> {
  return { path, title, summary };
}

/** Names that have an address of their own: aliases and abbreviations. */
export function addressedNames(article: Pick<FrontMatter, 'aliases' | 'abbreviations'>): string[] {
  return [...article.aliases, ...article.abbreviations];
}

/** Where the name with that index among `addressedNames` stands; the index counts from 0. */
export function positionOfName(article: Article, index: number): Position {
  const abbreviation = index - article.aliases.length;
  return positionOf(article, abbreviation < 0 ? `aliases.${index}` : `abbreviations.${abbreviation}`);
}

/** True for a day that exists, written YYYY-MM-DD. */
export function isCalendarDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
