import type { Rule } from '../rule.ts';

/** Checked while files are read. */
export const longSentence: Rule = {
  id: 'long-sentence',
  why: 'A long sentence is lost on a reader who is tired, worried or new to the language.',
  wrong: 'A sentence of more than 25 words',
  right: 'Two sentences, or a list',
  severity: 'warning',
  waits: true,
};
