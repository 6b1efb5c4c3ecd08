import type { Problem } from '../encyclopedia/problem.ts';
import { summarize } from './count.ts';

/**
 * Workflow commands, which GitHub shows beside the lines of a pull request (GitHub Docs, "Workflow
 * commands for GitHub Actions"). GitHub shows the first ten of a kind; the log holds all.
 */
export function formatForGithub(problems: readonly Problem[]): string {
  if (problems.length === 0) return '';
  const lines = problems.map(({ file, line, column, ruleId, severity, message }) => {
    const properties = `file=${property(file)},line=${line},col=${column},title=${property(ruleId)}`;
    return `::${severity} ${properties}::${data(message)}`;
  });
  return `${[...lines, summarize(problems)].join('\n')}\n`;
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
