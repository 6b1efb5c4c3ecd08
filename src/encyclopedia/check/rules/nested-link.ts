import type { Rule } from '../rule.ts';

/** Checked while files are read. */
export const nestedLink: Rule = {
  id: 'nested-link',
  why: 'Browsers cut a link in two where another begins, and a part leads elsewhere.',
  wrong: '[see [[Anemia]] now](https://example.org)',
  right: 'See [[Anemia]] and [this survey of anemia](https://example.org).',
  severity: 'error',
  waits: false,
};
