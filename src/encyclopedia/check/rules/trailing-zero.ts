import type { Rule } from '../rule.ts';

/** Checked while files are read. */
export const trailingZero: Rule = {
  id: 'trailing-zero',
  why: 'A point that is not seen makes a dose ten times as large.',
  wrong: 'A tablet of 1.0 mg',
  right: 'A tablet of 1 mg',
  severity: 'error',
  waits: true,
};
