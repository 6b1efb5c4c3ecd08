import type { Rule } from '../rule.ts';

/** Checked while files are read. */
export const duplicateTerm: Rule = {
  id: 'duplicate-term',
  why: 'Of a word that is explained twice, a reader is told one meaning and not the other.',
  wrong: 'platelet: { forms: [thrombocyte] } and an entry "thrombocyte"',
  right: 'platelet: { forms: [thrombocyte] }',
  severity: 'error',
  waits: false,
};
