import type { Rule } from '../rule.ts';

/** Checked while files are read. */
export const noFrontMatter: Rule = {
  id: 'no-front-matter',
  why: 'Without a title and a summary an article cannot be listed or found.',
  wrong: 'Anemia is …',
  right: '---\ntitle: Anemia\nsummary: Too little hemoglobin in the blood.\n---\n\nAnemia is …',
  severity: 'error',
  waits: false,
};
