import type { Rule } from '../rule.ts';

/** Checked while files are read. */
export const duplicateAddress: Rule = {
  id: 'duplicate-address',
  why: 'Of two files with one address, readers would see only one.',
  wrong: 'conditions/Anemia.md beside conditions/anemia.md',
  right: 'conditions/anemia.md',
  severity: 'error',
  waits: false,
};
