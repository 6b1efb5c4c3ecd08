import type { Rule } from '../rule.ts';

/** Checked while files are read. */
export const linkMarkup: Rule = {
  id: 'link-markup',
  why: 'Readers would see asterisks and tags in the middle of a sentence.',
  wrong: '[[Anemia|*low* iron]]',
  right: '[[Anemia|low iron]]',
  severity: 'error',
  waits: false,
};
