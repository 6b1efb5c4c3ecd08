import type { Rule } from '../rule.ts';

/** Checked while files are read. */
export const invalidUtf8: Rule = {
  id: 'invalid-utf8',
  why: 'A byte that is misread can turn 5 µg into something else.',
  wrong: 'a file saved as Latin-1',
  right: 'the same file saved as UTF-8',
  severity: 'error',
  waits: false,
};
