/**
 * The vocabulary of the encyclopedia. An `Article` is plain data: it can be written as JSON and sent
 * between threads. The syntax tree of its Markdown is not part of it.
 */
import { z } from 'astro/zod';
import { bodySystems, limits, type relationKinds, relationKinds as relationTable } from '../site.ts';
import { type CodeSystemKey, codeSystems } from './code-systems.ts';
import type { Position } from './problem.ts';
import { ipaFault, respellingFault } from './pronunciation.ts';
import type { Anchor, Slug } from './slug.ts';
import { isoDate, line, webAddress } from './values.ts';

/** Identity and address of an article: `conditions/anemia` is served at `/conditions/anemia/`. */
export type ArticlePath = string & { readonly __brand?: 'ArticlePath' };

/** A kind of relation, for example `causedBy`. */
export type RelationKey = keyof typeof relationKinds;

const names = z.array(line(limits.titleCharacters));
const paths = z.array(line(limits.titleCharacters));
const spoken = (faultOf: (text: string) => string | undefined) =>
  line(limits.titleCharacters).superRefine((text, context) => {
    const message = faultOf(text);
    if (message !== undefined) context.addIssue({ code: 'custom', message });
  });
const codesOf = ({ pattern, example }: { pattern: RegExp; example: string }) => {
  const code = z.string().refine((text) => pattern.test(text), `does not look like ${example}`);
  return z.union([code, z.array(code)]).optional();
};

/**
 * The front matter of an article. The comment above a field is what an editor reads about it.
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
  /** How the title is said, as a source states it: `{ respell: uh-NEE-mee-uh, ipa: əˈniːmiə }`, either or both. */
  pronunciation: z
    .strictObject({ respell: spoken(respellingFault).optional(), ipa: spoken(ipaFault).optional() })
    .refine(({ respell, ipa }) => respell !== undefined || ipa !== undefined, 'has neither "respell" nor "ipa"')
    .optional(),
  /** Body systems, from the list in `src/site.ts`. */
  systems: z.array(z.enum(Object.keys(bodySystems) as (keyof typeof bodySystems)[])).default([]),
  /** Codes of the subject in other systems, of `code-systems.ts`, each taken from a source at hand. */
  codes: z
    .strictObject(
      Object.fromEntries(Object.entries(codeSystems).map(([key, system]) => [key, codesOf(system)])) as Record<
        CodeSystemKey,
        ReturnType<typeof codesOf>
      >,
    )
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
  /** Articles whose names look like those of this one and are not mistaken for it, each with the reason. */
  notMistakenFor: z
    .array(z.strictObject({ article: line(limits.titleCharacters), why: line(limits.summaryCharacters) }))
    .default([]),
  /** Why a condition or symptom has no advice on when to get help. */
  noCareAdvice: line(limits.summaryCharacters).optional(),
  status: z.enum(['draft', 'imported', 'published', 'withdrawn']).default('published'),
  /** Why an article with the status "withdrawn" is no longer to be relied on: shown on its page. */
  withdrawnBecause: line(limits.summaryCharacters).optional(),
  review: z
    .discriminatedUnion('state', [
      z.strictObject({ state: z.literal('unreviewed') }),
      z.strictObject({
        state: z.literal('reviewed'),
        /** Who read it: the name of a file in `content/people/`, without `.md`. */
        by: line(80),
        on: isoDate,
        /** By when it should be read again. */
        next: isoDate,
        /** Fingerprint of each section as it was read, by its anchor, `lead` for the lead: `npm run review` writes them. */
        hashes: z.record(
          z.string(),
          z.string().refine((text) => /^[0-9a-f]{16}$/.test(text), 'is not a fingerprint of 16 hexadecimal digits'),
        ),
      }),
    ])
    .default({ state: 'unreviewed' }),
  /** Date of the last change of substance, YYYY-MM-DD: the date shown. Without it, the day of the last commit is. */
  updated: isoDate.optional(),
  /** Words about people that are better said otherwise and stay all the same, each with the reason. */
  allowedWords: z.array(z.strictObject({ word: line(80), why: line(200) })).default([]),
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
  /** True for one that has a paragraph for itself. */
  standsAlone: boolean;
}

/** One key of a citation such as `[@a; @b]`. */
export interface Citation extends Position {
  key: string;
}

/** Advice on when to get help: a `:::care` block. */
export interface CareBlock extends Position {
  /** A key of `careLevels`. */
  level: string;
  /** Anchor of the heading above it; empty in the lead. */
  section: Anchor | '';
  /** Words in it. */
  words: number;
  /** False inside a list, a quote or another block, where it is easily overlooked. */
  standsAlone: boolean;
}

/** What a block says in plain words, or for clinicians. */
export interface Register extends Position {
  kind: 'plain' | 'clinical';
  /** True for a plain block that a clinical one follows directly. */
  hasTwin: boolean;
  /** Targets of its links, in lower case, sorted, once each. */
  concepts: string[];
  /** Numbers in it as written, sorted. */
  numbers: string[];
  /** Words that warn or deny, in lower case, sorted: "not", "never", "avoid". */
  warnings: string[];
}

/** What is known of the text of one section, or of the lead. */
export interface SectionText {
  /** Anchor of its heading of depth 2; empty for the lead. */
  anchor: Anchor | '';
  /** Sentences that say something, and how many of them name a source. */
  statements: number;
  cited: number;
  /** Fingerprint of its Markdown, 16 hexadecimal digits: white space at line ends and blank lines aside. */
  hash: string;
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
  /** Names of the drawings of the project that it shows. */
  diagrams: string[];
  citations: Citation[];
  care: CareBlock[];
  /** Blocks `:::plain` and `:::clinical`. */
  registers: Register[];
  /** The lead and the sections, in their order. */
  texts: SectionText[];
  /** Where statements stand that name no source. */
  uncited: Position[];
  /** How hard it is to read: its SMOG grade, rounded to a tenth; `undefined` for fewer than thirty sentences. */
  smog: number | undefined;
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
