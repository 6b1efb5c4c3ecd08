import type { Rule } from '../rule.ts';

/** Checked while files are read. */
export const tooLarge: Rule = {
  id: 'too-large',
  why: 'A page of megabytes does not open on a slow line.',
  wrong: 'an article of 2 MB',
  right: 'several articles that link to each other',
  severity: 'error',
  waits: false,
};
