import type { Rule } from '../rule.ts';

/** Checked while files are read. */
export const unreadableFile: Rule = {
  id: 'unreadable-file',
  why: 'An article that cannot be read would be missing without a word.',
  wrong: 'conditions/anemia.md, which only root may read',
  right: 'conditions/anemia.md, which everyone may read',
  severity: 'error',
  waits: false,
};
