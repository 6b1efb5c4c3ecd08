import type { Rule } from '../rule.ts';

/** Checked while files are read. */
export const misplacedArticle: Rule = {
  id: 'misplaced-article',
  why: 'The path of a file is the address of its article.',
  wrong: 'conditions/anemia/index.md',
  right: 'conditions/anemia.md',
  severity: 'error',
  waits: false,
};
