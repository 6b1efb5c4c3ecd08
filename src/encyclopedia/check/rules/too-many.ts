import type { Rule } from '../rule.ts';

/** Checked while files are read. */
export const tooMany: Rule = {
  id: 'too-many',
  why: 'A page of thousands of parts is not read to its end, and can stall the parser.',
  wrong: 'a table of 600 rows',
  right: 'two tables of 300 rows',
  severity: 'error',
  waits: false,
};
