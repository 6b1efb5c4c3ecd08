/** What the names engine is asked and what it answers: plain data, so that it can cross to a worker and back. */

/** How a name came to an article. */
export type NameKind =
  | 'title'
  | 'alias'
  | 'abbreviation'
  | 'layName'
  /** Searched, never shown. */
  | 'misspelling'
  /** A synonym that a published vocabulary gives, not the article itself. */
  | 'vocabulary'
  /** Read from "Long Form (ABC)" in the article's own text. */
  | 'acronym';

/** Why an article stands in the list. */
export type MatchKind = 'exact' | 'prefix' | 'words' | 'spelling';

/** One article that a query may mean. */
export interface Suggestion {
  /** `conditions/anemia`. */
  path: string;
  title: string;
  match: MatchKind;
  /** `layTable` for what people say who look for the article: often a sign of what it is about, and no name of it. */
  kind: NameKind | 'layTable';
  /** 0 to 1, 1 for an exact name: how much of the query and of the name is the other's. */
  certainty: number;
  /** The other name that matched, as a reader may see it; missing for titles and misspellings. */
  name?: string;
  /** The section that the question asks for, when the article has it: "symptoms of anemia" opens Symptoms. */
  section?: { anchor: string; text: string };
}

export interface Answer {
  /** The query as typed. */
  query: string;
  /** Best first; empty when nothing is meant by the query. */
  suggestions: Suggestion[];
  /** Spelling that was corrected to find them: announced, and undone by asking `literally`. */
  correction?: { from: string; to: string };
  /**
   * Two names that differ by little and mean something else, when the query is near both: both are among
   * the suggestions, and the reader chooses.
   */
  confusable?: { one: string; other: string };
  /** What full text is asked, best first: question words stripped, spelling corrected, the article's own title. */
  fullText: string[];
}

export interface AskOptions {
  /** The last word may be unfinished. */
  typing?: boolean;
  /** No correction of spelling. */
  literally?: boolean;
  /** Most suggestions wanted; 8 by default. */
  most?: number;
}

/** Answers from memory, in milliseconds. */
export interface NamesEngine {
  ask(query: string, options?: AskOptions): Answer;
}
