import type { Problem } from '../encyclopedia/problem.ts';

/** `1 error`, `2 errors`. */
export function count(number: number, singular: string, plural = `${singular}s`): string {
  return `${number} ${number === 1 ? singular : plural}`;
}

/** `2 errors and 1 warning in 2 files`. */
export function summarize(problems: readonly Problem[]): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = problems.length - errors;
  const parts = [errors > 0 ? count(errors, 'error') : '', warnings > 0 ? count(warnings, 'warning') : ''].filter(
    Boolean,
  );
  return `${parts.join(' and ')} in ${count(new Set(problems.map(({ file }) => file)).size, 'file')}`;
}
