import { didYouMean } from '../../suggest.ts';
import { inArticles, type Rule } from '../rule.ts';

export const unknownCitation: Rule = {
  id: 'unknown-citation',
  why: 'A reader has to be able to look up where a statement comes from.',
  wrong: 'Iron is needed.[@pmid-0]',
  right: 'Iron is needed.[@pmid-33197049], with that key in content/references.json',
  severity: 'error',
  waits: false,
  check: (encyclopedia) =>
    inArticles(encyclopedia, ({ citations }) =>
      citations
        .filter(({ key }) => !encyclopedia.bibliography.entries.has(key))
        .map(({ key, line, column }) => ({
          line,
          column,
          message: `"@${key}" is not in the bibliography.${didYouMean(key, encyclopedia.bibliography.entries.keys())} Add it to references.json, or correct the key.`,
        })),
    ),
};
