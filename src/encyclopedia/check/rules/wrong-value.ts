import type { Rule } from '../rule.ts';

/** Checked while files are read. */
export const wrongValue: Rule = {
  id: 'wrong-value',
  why: 'A value of the wrong kind cannot be shown or looked up.',
  wrong: 'aliases: Anaemia',
  right: 'aliases: [Anaemia]',
  severity: 'error',
  waits: false,
};
