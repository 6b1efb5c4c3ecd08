import type { Rule } from '../rule.ts';

/** Checked while files are read. */
export const symlink: Rule = {
  id: 'symlink',
  why: 'A link to a file outside could publish what is not ours to publish.',
  wrong: 'conditions/anemia.md -> /etc/hostname',
  right: 'conditions/anemia.md, a file of its own',
  severity: 'error',
  waits: false,
};
