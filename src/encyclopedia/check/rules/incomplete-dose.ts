import type { Rule } from '../rule.ts';

/** Checked while files are read. */
export const incompleteDose: Rule = {
  id: 'incomplete-dose',
  why: 'A dose is right for some people, for some time, and only as far as its source goes.',
  wrong: ':::dose',
  right: ':::dose{for="adults" date=2026-01-01}',
  severity: 'error',
  waits: true,
};
