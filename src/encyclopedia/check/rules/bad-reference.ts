import type { Rule } from '../rule.ts';

/** Checked while files are read. */
export const badReference: Rule = {
  id: 'bad-reference',
  why: 'A reader has to be able to look up where a statement comes from.',
  wrong: '{ "id": "pmid-1", "type": "article-journal" }',
  right: '{ "id": "pmid-1", "type": "article-journal", "title": "…" }',
  severity: 'error',
  waits: false,
};
