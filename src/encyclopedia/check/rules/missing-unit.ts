import type { Rule } from '../rule.ts';

/** Checked while files are read. */
export const missingUnit: Rule = {
  id: 'missing-unit',
  why: 'A number without its unit means another thing in another country.',
  wrong: 'a hemoglobin below 7',
  right: 'a hemoglobin below 7 g/dL',
  severity: 'warning',
  waits: true,
};
