import type { Rule } from '../rule.ts';

/** Checked while files are read. */
export const lostStar: Rule = {
  id: 'lost-star',
  why: 'Readers would see a dose of 2*3*4 mg as 234 mg.',
  wrong: '2*3*4 mg',
  right: '2 × 3 × 4 mg',
  severity: 'error',
  waits: false,
};
