import type { Rule } from '../rule.ts';

/** Checked while files are read. */
export const lookalikeLetter: Rule = {
  id: 'lookalike-letter',
  why: 'A word with a letter of another alphabet looks right, and nobody who searches finds it.',
  wrong: 'take p\u0430racetamol',
  right: 'take paracetamol',
  severity: 'error',
  waits: false,
};
