import { allEntries } from '../../glossary.ts';
import { wholeFile } from '../../problem.ts';
import type { Rule } from '../rule.ts';

export const unusedReference: Rule = {
  id: 'unused-reference',
  why: 'A source that nothing cites is often a statement that lost its proof.',
  wrong: 'an entry of references.json that no article cites',
  right: 'an entry that an article cites, or no entry',
  severity: 'warning',
  waits: false,
  check({ articles, complete, glossary, bibliography: { file, entries, positions } }) {
    if (!complete || !glossary.complete) return [];
    const cited = new Set([
      ...articles.flatMap(({ citations }) => citations.map(({ key }) => key)),
      ...allEntries(glossary).flatMap(({ source }) => source),
    ]);
    return [...entries.keys()]
      .filter((key) => !cited.has(key))
      .map((key) => ({
        in: file,
        ...(positions.get(key) ?? wholeFile),
        message: `No article cites "${key}". Cite it, or delete the entry.`,
      }));
  },
};
