import { allEntries } from '../../glossary.ts';
import { didYouMean } from '../../suggest.ts';
import { type Encyclopedia, inArticles, type Rule } from '../rule.ts';

export const unknownCitation: Rule = {
  id: 'unknown-citation',
  why: 'A reader has to be able to look up where a statement comes from.',
  wrong: 'Iron is needed.[@pmid-0]',
  right: 'Iron is needed.[@pmid-33197049], with that key in content/references.json',
  severity: 'error',
  waits: false,
  check: (encyclopedia) => [
    ...inArticles(encyclopedia, ({ citations }) =>
      citations
        .filter(({ key }) => !encyclopedia.bibliography.entries.has(key))
        .map(({ key, line, column }) => ({ line, column, message: unknown(`@${key}`, key, encyclopedia) })),
    ),
    ...allEntries(encyclopedia.glossary).flatMap((entry) =>
      entry.source.flatMap((key, number) => {
        if (encyclopedia.bibliography.entries.has(key)) return [];
        const { line, column } = entry.positions[`source.${number}`] ?? entry;
        return [{ in: entry.file, line, column, message: unknown(key, key, encyclopedia) }];
      }),
    ),
  ],
};

function unknown(written: string, key: string, { bibliography }: Encyclopedia): string {
  return `"${written}" is not in the bibliography.${didYouMean(key, bibliography.entries.keys())} Add it to references.json, or correct the key.`;
}
