import type { Rule } from '../rule.ts';

/** Checked while files are read. */
export const personText: Rule = {
  id: 'person-text',
  why: 'A page says of its reviewer what can be checked, and nothing that sells.',
  wrong: '---\nname: …\n---\n\nThe best hematologist in town.',
  right: '---\nname: …\nrole: Consultant hematologist\ninterests: none\n---',
  severity: 'error',
  waits: false,
};
