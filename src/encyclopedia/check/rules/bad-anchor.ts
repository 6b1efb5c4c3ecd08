import type { Rule } from '../rule.ts';

/** Checked while files are read. */
export const badAnchor: Rule = {
  id: 'bad-anchor',
  why: 'Other sites and printed pages point to anchors, so each has to stay what it is.',
  wrong: '## Causes {#why}',
  right: '## Causes',
  severity: 'error',
  waits: false,
};
