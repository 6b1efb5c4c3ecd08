import type { Rule } from '../rule.ts';

/** Checked while articles are read and rendered. */
export const notRendered: Rule = {
  id: 'not-rendered',
  why: 'An article that cannot be shown must not be missing without a word.',
  wrong: 'a paragraph of 5,000 nested quotes',
  right: 'paragraphs and lists that a person could read',
  severity: 'error',
  waits: false,
};
