import { compareTexts } from './compare.ts';

/** A place in a source file. */
export interface Position {
  /** 1-based line in the file, counting the front matter. */
  line: number;
  /** 1-based column in UTF-16 code units, as editors count. */
  column: number;
}

/** An error stops the build; a warning does not. */
export type Severity = 'error' | 'warning';

/** Something that an editor has to mend, with the place and the cure. */
export interface Problem extends Position {
  /** Path of the file as the editor knows it, relative to the working directory, with `/`. */
  file: string;
  /** Permanent kebab-case name of the rule. */
  ruleId: string;
  severity: Severity;
  /** What is wrong, what was expected, and one thing to do; no position inside. */
  message: string;
}

/** Where a fault of a whole file (its name, a symlink) is reported. */
export const wholeFile: Position = { line: 1, column: 1 };

/** Where a node of a syntax tree begins; one without a place belongs to the whole file. */
export function startOf(node: { position?: { start: Position } | undefined }): Position {
  const { line, column } = node.position?.start ?? wholeFile;
  return { line, column };
}

/** Orders problems by file, line, column and rule, so that two runs report alike. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) =>
      compareTexts(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      compareTexts(a.ruleId, b.ruleId) ||
      compareTexts(a.message, b.message),
  );
}

/** True when at least one problem is an error. */
export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some((problem) => problem.severity === 'error');
}
