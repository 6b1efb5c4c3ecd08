import type { Problem } from '../encyclopedia/problem.ts';

/** All problems as a JSON array of `{ file, line, column, ruleId, severity, message }`; lines and columns from 1. */
export function formatAsJson(problems: readonly Problem[]): string {
  const plain = problems.map(({ file, line, column, ruleId, severity, message }) => ({
    file,
    line,
    column,
    ruleId,
    severity,
    message,
  }));
  return `${JSON.stringify(plain, null, 2)}\n`;
}
