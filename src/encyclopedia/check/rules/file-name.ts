import type { Rule } from '../rule.ts';

/** Checked while files are read. */
export const fileName: Rule = {
  id: 'file-name',
  why: 'The name of the file is part of an address that people type, print and share.',
  wrong: 'conditions/Sickle Cell#1.md',
  right: 'conditions/sickle-cell-disease.md',
  severity: 'error',
  waits: false,
};
