import type { Rule } from '../rule.ts';

/** Checked while files are read. */
export const badCitation: Rule = {
  id: 'bad-citation',
  why: 'Brackets in place of a number prove nothing to a reader.',
  wrong: 'Iron is needed.[see @pmid-33197049]',
  right: 'Iron is needed.[@pmid-33197049]',
  severity: 'error',
  waits: false,
};
