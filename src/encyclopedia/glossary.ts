/**
 * The vocabulary of the glossary: words that articles use and that readers can look up where they stand.
 * Plain data, without the articles that use them.
 */
import type { ArticlePath } from './article.ts';
import type { Position } from './problem.ts';
import type { Anchor } from './slug.ts';

/** What every entry has. Its place is that of its name. */
export interface GlossaryEntry extends Position {
  /** As it stands in the middle of a sentence: `platelet`, `EMH`, `-emia`. */
  name: string;
  /** Id of the entry on its page, and behind `word_` in an article; unique among terms and abbreviations. */
  anchor: Anchor;
  /** Other ways to write it: plurals, spellings. */
  forms: string[];
  /** The article that says more. */
  article?: ArticlePath | undefined;
  /** Names of other entries. */
  see: string[];
  /** Keys of references.json. */
  source: string[];
  /** Path of the file as the editor knows it. */
  file: string;
  /** Where each value stands, by dotted key: `see.0`. */
  positions: Record<string, Position>;
}

export interface Term extends GlossaryEntry {
  kind: 'term';
  definition: string;
}

export interface Abbreviation extends GlossaryEntry {
  kind: 'abbreviation';
  /** What it stands for; several where it has several meanings. */
  full: string[];
  definition?: string | undefined;
  /** True for one that is better known than what it stands for, such as DNA: it need not be written out. */
  common: boolean;
}

export interface WordPart extends GlossaryEntry {
  kind: 'wordPart';
  meaning: string;
  /** Words that hold it. */
  examples: string[];
  /** Words that look as if they held it. */
  except: string[];
}

/** Each list sorted by name. */
export interface Glossary {
  terms: Term[];
  abbreviations: Abbreviation[];
  wordParts: WordPart[];
  /** False when a file or an entry could not be understood. */
  complete: boolean;
}

/** The glossary of a content folder that has none. */
export const noGlossary: Glossary = { terms: [], abbreviations: [], wordParts: [], complete: true };

/** The entries that articles are searched for: terms, then abbreviations. */
export function markedEntries({ terms, abbreviations }: Glossary): (Term | Abbreviation)[] {
  return [...terms, ...abbreviations];
}

/** All entries. */
export function allEntries({ terms, abbreviations, wordParts }: Glossary): (Term | Abbreviation | WordPart)[] {
  return [...terms, ...abbreviations, ...wordParts];
}
