import type { Rule } from '../rule.ts';

/** Checked while files are read. */
export const unknownBlock: Rule = {
  id: 'unknown-block',
  why: 'A block that nothing knows would lose its meaning.',
  wrong: ':::danger\nCall for help.\n:::',
  right: ':::care{level=emergency}\nCall for help.\n:::',
  severity: 'error',
  waits: false,
};
