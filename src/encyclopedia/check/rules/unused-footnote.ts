import type { Rule } from '../rule.ts';

/** Checked while files are read. */
export const unusedFootnote: Rule = {
  id: 'unused-footnote',
  why: 'A footnote that nothing refers to is not shown at all.',
  wrong: '[^1]: A note without a mark.',
  right: 'Iron is needed.[^1]\n\n[^1]: For hemoglobin.',
  severity: 'error',
  waits: false,
};
