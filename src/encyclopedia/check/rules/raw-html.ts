import type { Rule } from '../rule.ts';

/** Checked while files are read. */
export const rawHtml: Rule = {
  id: 'raw-html',
  why: 'HTML can hide, move or replace what a reader should see.',
  wrong: '<div>Iron</div>',
  right: 'Iron',
  severity: 'error',
  waits: false,
};
