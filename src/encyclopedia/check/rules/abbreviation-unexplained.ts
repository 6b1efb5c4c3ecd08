import { inArticles, type Rule } from '../rule.ts';

export const abbreviationUnexplained: Rule = {
  id: 'abbreviation-unexplained',
  why: 'A reader who does not know a short form cannot read on, and one short form can mean several things.',
  wrong: 'A CBC shows anemia.',
  right: 'A complete blood count (CBC) shows anemia.',
  severity: 'warning',
  waits: true,
  check: (encyclopedia) => {
    const full = new Map(encyclopedia.glossary.abbreviations.map((entry) => [entry.name, entry.full.join(' or ')]));
    return inArticles(encyclopedia, ({ path, terms }) => [
      ...terms
        .filter(({ isExplained }) => !isExplained)
        .map(({ name, line, column }) => ({
          line,
          column,
          message: `"${name}" is never written out in this article. Write what it stands for where it comes first: "${full.get(name)} (${name})".`,
        })),
      // What it means in the other article need not be what it means here.
      ...(encyclopedia.unexplained.get(path) ?? []).map(({ form, full, line, column }) => ({
        line,
        column,
        message: `"${form}" is never written out in this article; elsewhere it is short for "${full}". Write what it stands for here where it comes first, or explain it in glossary/abbreviations.yaml.`,
      })),
    ]);
  },
};
