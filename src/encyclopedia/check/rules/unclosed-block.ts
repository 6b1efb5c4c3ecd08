import type { Rule } from '../rule.ts';

/** Checked while files are read. */
export const unclosedBlock: Rule = {
  id: 'unclosed-block',
  why: 'A block that is never closed swallows the rest of the article.',
  wrong: '```\nCode without an end',
  right: '```\nCode\n```',
  severity: 'error',
  waits: false,
};
