import { slugOf } from '../../src/encyclopedia/slug.ts';
import type { Threat } from './threats.ts';

/** Content that tries to do harm, and what has to become of it. */
export interface HostileCase {
  threat: Threat;
  /** What it tries, in words; unique. */
  what: string;
  /** Files by path below the content folder: text, bytes, or a symbolic link. */
  files: Record<string, string | Uint8Array | { link: string }>;
  /** Nothing when it is shown, harmlessly and whole. */
  refused?: Refused | undefined;
}

/** Where a case is refused: at least one error has to stand there. */
export interface Refused {
  /** Path below the content folder. */
  file: string;
  /** `8:1`: line and column, both from 1. */
  at: string;
  /** Id of the rule; left out where more than one wall may be the first to refuse it. */
  ruleId?: string | undefined;
}

/** One row of a table of cases: what is tried, and `8:1 raw-html` or `8:1` where it is refused. */
export interface Row {
  threat: Threat;
  what: string;
  refused?: string;
}

/** Where the article of a row lies. */
export function fileOf({ what }: Row): string {
  return `topics/${slugOf(what)}.md`;
}

/** A case of one article with a body between two marks; the body begins in line 8. */
export function caseOfBody(row: Row & { body: string }): HostileCase {
  const { begin, end } = marksOf(row);
  return caseOfText(row, `${soundFrontMatter(row)}\n${begin}\n\n${row.body}\n\n${end}\n`);
}

/** A case of one article with a front matter of its own, the fences included. */
export function caseOfFrontMatter(row: Row & { frontMatter: string }): HostileCase {
  const { begin, end } = marksOf(row);
  return caseOfText(row, `${row.frontMatter}\n\n${begin}\n\n${end}\n`);
}

/** A case of one article. */
export function caseOfText(row: Row, text: string | Uint8Array): HostileCase {
  const file = fileOf(row);
  return { threat: row.threat, what: row.what, files: { [file]: text }, refused: refusedIn(file, row) };
}

/** Where a row is refused, in a file. */
export function refusedIn(file: string, { refused }: Row): Refused | undefined {
  if (refused === undefined) return undefined;
  const [at = '', ruleId] = refused.split(' ');
  return { file, at, ruleId };
}

/** A front matter without faults, in four lines. */
export function soundFrontMatter({ what }: Pick<Row, 'what'>): string {
  return `---\ntitle: ${JSON.stringify(`Case of ${what}`)}\nsummary: What becomes of it.\n---\n`;
}

/** The words that a reader has to see before and after the payload. */
export function marksOf({ what }: Pick<Row, 'what'>): { begin: string; end: string } {
  return { begin: `BEGIN-${slugOf(what)}`, end: `END-${slugOf(what)}` };
}
