import type { Rule } from '../rule.ts';

/** Checked while files are read. */
export const badBaseline: Rule = {
  id: 'bad-baseline',
  why: 'A value that is not understood holds nobody to anything.',
  wrong: '{ "conditions/anemia": { "smog": "8" } }',
  right: '{ "conditions/anemia": { "smog": 8, "cited": {} } }',
  severity: 'error',
  waits: false,
};
