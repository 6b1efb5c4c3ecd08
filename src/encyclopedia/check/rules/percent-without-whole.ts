import type { Rule } from '../rule.ts';

/** Checked while files are read. */
export const percentWithoutWhole: Rule = {
  id: 'percent-without-whole',
  why: 'A reader cannot tell what a percentage means for them when it does not say of whom.',
  wrong: 'Surgery helps in 30%.',
  right: 'Surgery helps 30 of 100 adults who have it.',
  severity: 'warning',
  waits: true,
};
