import type { Rule } from '../rule.ts';

/** Checked while files are read. */
export const tooDeep: Rule = {
  id: 'too-deep',
  why: 'What is nested too deeply does not fit a phone, and can stall the parser.',
  wrong: '> > > > > > > > > > > > > Iron',
  right: '> Iron',
  severity: 'error',
  waits: false,
};
