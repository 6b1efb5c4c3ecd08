import type { Rule } from '../rule.ts';

/** Checked while files are read. */
export const unevenTable: Rule = {
  id: 'uneven-table',
  why: 'What stands in a cell too many is not shown at all.',
  wrong: '| Sign | Do |\n|---|---|\n| Fever | Call | a doctor |',
  right: '| Sign | Do |\n|---|---|\n| Fever | Call a doctor |',
  severity: 'error',
  waits: false,
};
