/**
 * What a page of the site knows about its article: the shape of `articles.json`, which the build writes
 * and the Astro collection reads. The rendered body lies in the store of bodies, under its hash.
 */
import { z } from 'astro/zod';
import { codeSystemKeys } from './code-systems.ts';

const reference = z.object({
  key: z.string(),
  /** 1-based, in the order of first citation. */
  number: z.number(),
  authors: z.string(),
  title: z.string(),
  /** Journal or publisher, year, and so on: the rest of the Vancouver line. */
  source: z.string(),
  links: z.array(z.object({ label: z.string(), url: z.string() })),
  /** What it is, as CSL-JSON names it: `article-journal`. */
  type: z.string(),
  doi: z.string().optional(),
  pmid: z.string().optional(),
  /** Ids of the places that cite it. */
  citedAt: z.array(z.string()),
});

const neighbour = z.object({ path: z.string(), title: z.string(), summary: z.string() });

const link = z.object({ path: z.string(), title: z.string() });

const wordOnPage = z.object({
  name: z.string(),
  /** Id of its entry in the glossary; behind `word_` that of its meaning in the article. */
  anchor: z.string(),
  kind: z.enum(['term', 'abbreviation']),
  meaning: z.string(),
  /** The article that says more. */
  more: link.optional(),
});

export const articlePageSchema = z.object({
  /** `conditions/anemia`: identity, address and id in the collection. */
  path: z.string(),
  section: z.string(),
  slug: z.string(),
  title: z.string(),
  summary: z.string(),
  /** Aliases and lay names in the order shown, without doubles. */
  alsoCalled: z.array(z.string()),
  abbreviations: z.array(z.string()),
  pronunciation: z.object({ respell: z.string().optional(), ipa: z.string().optional() }).optional(),
  systems: z.array(z.string()),
  /** In the order of the table of systems; `name` is what the system calls the code, where that is known. */
  codes: z.array(z.object({ system: z.enum(codeSystemKeys), code: z.string(), name: z.string().optional() })),
  /** What the subject is a type or a part of, each with the words for it. */
  belongsTo: z.array(z.object({ label: z.string(), articles: z.array(neighbour) })),
  status: z.enum(['imported', 'published', 'withdrawn']),
  withdrawnBecause: z.string().optional(),
  review: z.enum(['unreviewed', 'imported', 'reviewed']),
  /** Who reviewed it, on which day and by when it should be reviewed again, YYYY-MM-DD. */
  reviewedBy: z.string().optional(),
  reviewer: z.string().optional(),
  reviewedOn: z.string().optional(),
  reviewNext: z.string().optional(),
  /** Sections that were changed or added since, `lead` for the lead. */
  unreviewedSections: z.array(z.string()),
  /** The day of its last change, YYYY-MM-DD: as the article says, or else as version control does. */
  updated: z.string().optional(),
  /** Anchor of the section that says when to get help. */
  help: z.string().optional(),
  /** The most urgent level of its advice, a key of `careLevels`. */
  urgency: z.string().optional(),
  /** The day on which version control first saw its file, YYYY-MM-DD. */
  created: z.string().optional(),
  /** Headings of depth 2 and 3, for the contents list. */
  contents: z.array(z.object({ depth: z.number(), text: z.string(), anchor: z.string() })),
  /** `relation` is a key of `relationKinds`; the list that none explains has none. */
  seeAlso: z.array(z.object({ relation: z.string().optional(), label: z.string(), articles: z.array(neighbour) })),
  /** Paths of the articles whose symptom it is; See also lists some of them under another relation. */
  symptomOf: z.array(z.string()),
  notToBeConfusedWith: z.array(neighbour),
  linksHere: z.array(
    z.object({
      path: z.string(),
      title: z.string(),
      /** Anchor of the section that holds the link; empty for the lead. */
      section: z.string(),
      context: z.object({ before: z.string(), text: z.string(), after: z.string() }),
    }),
  ),
  references: z.array(reference),
  /** Statements of each section, and how many of them name a source. */
  cited: z.array(z.object({ anchor: z.string(), text: z.string(), statements: z.number(), cited: z.number() })),
  /** Words of the glossary that the text marks; the first mark of the n-th has the id `use_n`. */
  words: z.array(wordOnPage),
  /** Parts of the title that are explained, by word of the title. */
  nameParts: z.array(
    z.object({
      word: z.string(),
      parts: z.array(z.object({ name: z.string(), meaning: z.string(), anchor: z.string() })),
    }),
  ),
  /** Words of the whole body. */
  wordCount: z.number(),
  sources: z.array(z.object({ publisher: z.string(), url: z.string() })),
  /** Where the file can be edited, at its first line. */
  editUrl: z.string(),
  /** Fingerprint of the file, 12 hexadecimal digits: names this version of the text. */
  version: z.string(),
  /** Name of the rendered body in the store of bodies: `<hash>.json`. */
  html: z.string(),
});

export type ArticlePage = z.infer<typeof articlePageSchema>;
export type Reference = z.infer<typeof reference>;
export type ArticleLink = z.infer<typeof link>;
export type WordOnPage = z.infer<typeof wordOnPage>;

/** Another entry, and the page that it is on. */
export interface EntryLink {
  name: string;
  page: string;
  anchor: string;
}

/** An entry of the glossary as its page shows it. */
export interface EntryOnPage {
  name: string;
  anchor: string;
  /** Other ways to write it. */
  forms: string[];
  meaning: string;
  /** Words that hold a part of a word. */
  examples: string[];
  more?: ArticleLink | undefined;
  /** Other entries to look at. */
  see: EntryLink[];
  /** Terms whose names hold a part of a word. */
  heldBy: EntryLink[];
  /** Numbers and keys of the references of its page, and the ids of the marks that lead to them. */
  citations: { key: string; number: number; id: string }[];
  /** Articles that use it or are named after it, sorted by title: the first of them, and how many there are. */
  usedIn: ArticleLink[];
  uses: number;
}

/** What one page of the glossary lists. */
export interface GlossaryPage {
  entries: EntryOnPage[];
  references: Reference[];
}

/** The three pages of the glossary. */
export interface GlossaryPages {
  terms: GlossaryPage;
  abbreviations: GlossaryPage;
  wordParts: GlossaryPage;
}

/** The rendered body of one article, safe HTML in parts that the page puts in place. */
export interface RenderedBody {
  /** What stands before the first heading. */
  lead: string;
  /** One for each heading of depth 2, its `html` beginning with that heading. */
  sections: { anchor: string; html: string }[];
  /** The list of footnotes, or an empty string. */
  footnotes: string;
  /** The same without HTML. */
  plain: PlainBody;
}

/** The body of one article for programs. */
export interface PlainBody {
  /** The words that readers see, without marks of citations: a line for each block, an empty line between blocks. */
  lead: string;
  /** One for each heading of depth 2, without that heading. */
  sections: { anchor: string; heading: string; text: string }[];
  footnotes: string;
  /** Standard Markdown, whose links are whole addresses and whose citations are numbers in brackets. */
  markdown: string;
}

/** Another name of one or more articles, served at `/go/<slug>/`. */
export interface AliasAddress {
  slug: string;
  /** The name as written, the first in alphabetical order where several share the slug. */
  name: string;
  /** Articles that carry the name, sorted by title; more than one makes a page that lists them. */
  articles: { path: string; title: string; summary: string }[];
}
