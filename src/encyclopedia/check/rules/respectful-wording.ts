import type { Rule } from '../rule.ts';

/** Checked while files are read. */
export const respectfulWording: Rule = {
  id: 'respectful-wording',
  why: 'Words that blame or label people keep them from getting help. A name or a title that holds such words is listed in the front matter under allowedWords, with the reason.',
  wrong: 'She suffers from epilepsy, like many of the elderly.',
  right: 'She has epilepsy, like many older people.',
  severity: 'warning',
  waits: true,
};
