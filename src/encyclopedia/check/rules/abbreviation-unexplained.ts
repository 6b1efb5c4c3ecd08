import type { Article } from '../../article.ts';
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
    const unexplained = (article: Article) => [
      ...article.terms
        .filter(({ isExplained }) => !isExplained)
        .map(({ name, line, column }) => ({ form: name, full: full.get(name) ?? '', line, column })),
      ...(encyclopedia.unexplained.get(article.path) ?? []),
    ];
    return inArticles(encyclopedia, (article) =>
      unexplained(article).map(({ form, full, line, column }) => ({
        line,
        column,
        message: `"${form}" is never written out in this article. Write what it stands for where it comes first: "${full} (${form})".`,
      })),
    );
  },
};
