import type { Rule } from '../rule.ts';

/** Checked while files are read. */
export const emptyFile: Rule = {
  id: 'empty-file',
  why: 'An empty page tells a worried reader that there is nothing to know.',
  wrong: 'a file of 0 bytes',
  right: 'an article, or no file',
  severity: 'error',
  waits: false,
};
