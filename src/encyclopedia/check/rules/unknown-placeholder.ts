import type { Rule } from '../rule.ts';

/** Checked while files are read. */
export const unknownPlaceholder: Rule = {
  id: 'unknown-placeholder',
  why: 'Whom to call stands in its place; a reader who sees braces calls nobody.',
  wrong: 'Call {{ambulance}} if …',
  right: 'Call {{emergency}} if …',
  severity: 'error',
  waits: false,
};
