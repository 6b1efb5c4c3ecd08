import type { Rule } from '../rule.ts';

/** Checked while files are read. */
export const unknownLicence: Rule = {
  id: 'unknown-licence',
  why: 'Everyone may copy, change and sell this encyclopedia, so every picture in it has to allow that.',
  wrong: 'licence: CC-BY-NC-4.0',
  right: 'licence: CC-BY-4.0',
  severity: 'error',
  waits: false,
};
