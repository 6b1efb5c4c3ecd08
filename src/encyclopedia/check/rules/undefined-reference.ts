import type { Rule } from '../rule.ts';

/** Checked while files are read. */
export const undefinedReference: Rule = {
  id: 'undefined-reference',
  why: 'Readers would see a mark that leads nowhere.',
  wrong: 'Iron is needed.[^1]',
  right: 'Iron is needed.[^1]\n\n[^1]: For hemoglobin.',
  severity: 'error',
  waits: false,
};
