import type { Rule } from '../rule.ts';

/** Checked while files are read. */
export const missingField: Rule = {
  id: 'missing-field',
  why: 'Lists, search results and link previews show the title and the summary.',
  wrong: '---\ntitle: Anemia\n---',
  right: '---\ntitle: Anemia\nsummary: Too little hemoglobin in the blood.\n---',
  severity: 'error',
  waits: false,
};
