import type { Problem } from '../encyclopedia/problem.ts';
import { count, summarize } from './count.ts';
import { visible } from './visible.ts';

/** More than this nobody reads at once; the machine formats give all. */
const most = 200;

/** A line for each problem, `file:line:col  rule-id  message`, errors first, and a line that counts them. */
export function formatForPeople(problems: readonly Problem[]): string {
  if (problems.length === 0) return '';
  const errors = problems.filter(({ severity }) => severity === 'error');
  const warnings = problems.filter(({ severity }) => severity === 'warning');
  const shown = [...errors, ...warnings].slice(0, most).map(formatProblem);
  const hidden = problems.length - shown.length;
  const more = hidden > 0 ? [`… and ${count(hidden, 'more problem')}; "--format json" lists all.`] : [];
  return `${[...shown, ...more, summarize(problems)].join('\n')}\n`;
}

/** One problem on one line. */
export function formatProblem({ file, line, column, ruleId, severity, message }: Problem): string {
  return `${visible(file)}:${line}:${column}  ${ruleId}  ${severity === 'warning' ? 'warning: ' : ''}${visible(message)}`;
}
