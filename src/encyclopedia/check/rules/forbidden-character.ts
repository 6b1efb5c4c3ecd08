import type { Rule } from '../rule.ts';

/** Checked while files are read. */
export const forbiddenCharacter: Rule = {
  id: 'forbidden-character',
  why: 'Invisible characters hide or change what is read.',
  wrong: 'a NUL byte in a sentence',
  right: 'the sentence without it',
  severity: 'error',
  waits: false,
};
