import type { Position } from '../problem.ts';

/** A fault found while reading a file, before its article exists. */
export interface Fault extends Position {
  ruleId: string;
  message: string;
}

/** Faults of one kind reported of one file: what is wrong so often is wrong with the whole file. */
export const mostReported = 20;

/** Line and column of an offset into a text. */
export function positionAt(text: string, offset: number): Position {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) line++;
  return { line, column: offset - lineStart + 1 };
}

/** Faults with an offset into a text, each at its line and column. */
export function faultsAt(text: string, found: readonly { offset: number; ruleId: string; message: string }[]): Fault[] {
  return found.map(({ offset, ruleId, message }) => ({ ...positionAt(text, offset), ruleId, message }));
}
