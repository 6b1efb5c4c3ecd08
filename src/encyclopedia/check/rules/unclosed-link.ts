import type { Rule } from '../rule.ts';

/** Checked while files are read. */
export const unclosedLink: Rule = {
  id: 'unclosed-link',
  why: 'Readers would see brackets where a link was meant.',
  wrong: 'See [[Anemia.',
  right: 'See [[Anemia]].',
  severity: 'error',
  waits: false,
};
