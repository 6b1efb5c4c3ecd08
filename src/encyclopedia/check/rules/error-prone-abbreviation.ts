import type { Rule } from '../rule.ts';

/** Checked while files are read. */
export const errorProneAbbreviation: Rule = {
  id: 'error-prone-abbreviation',
  why: 'People have been harmed because an abbreviation was misread.',
  wrong: '10 U of insulin',
  right: '10 units of insulin',
  severity: 'error',
  waits: true,
};
