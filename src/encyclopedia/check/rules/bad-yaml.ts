import type { Rule } from '../rule.ts';

/** Checked while files are read. */
export const badYaml: Rule = {
  id: 'bad-yaml',
  why: 'A key that is misread changes what the page says about its subject.',
  wrong: 'title: Aspirin: uses',
  right: 'title: "Aspirin: uses"',
  severity: 'error',
  waits: false,
};
