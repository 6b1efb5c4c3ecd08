import type { Rule } from '../rule.ts';

/** Checked while files are read. */
export const unknownKey: Rule = {
  id: 'unknown-key',
  why: 'A misspelled key is a fact that silently does not appear.',
  wrong: 'titel: Anemia',
  right: 'title: Anemia',
  severity: 'error',
  waits: false,
};
