import type { Rule } from '../rule.ts';

/** Checked while files are read. */
export const badImage: Rule = {
  id: 'bad-image',
  why: 'A picture is what its name says, whole and small enough for a phone; anything else may be code.',
  wrong: 'blood-smear.png, which is an SVG drawing',
  right: 'blood-smear.png, which is a PNG picture of at most 2 MB',
  severity: 'error',
  waits: false,
};
