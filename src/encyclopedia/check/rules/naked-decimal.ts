import type { Rule } from '../rule.ts';

/** Checked while files are read. */
export const nakedDecimal: Rule = {
  id: 'naked-decimal',
  why: 'A point that is not seen makes a dose ten times as large.',
  wrong: 'half a tablet, .5 mg',
  right: 'half a tablet, 0.5 mg',
  severity: 'error',
  waits: true,
};
