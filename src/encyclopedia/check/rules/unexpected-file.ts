import type { Rule } from '../rule.ts';

/** Checked while files are read. */
export const unexpectedFile: Rule = {
  id: 'unexpected-file',
  why: 'A file that nothing uses is a file that somebody believes to be published.',
  wrong: 'conditions/anemia.docx',
  right: 'conditions/anemia.md',
  severity: 'error',
  waits: false,
};
