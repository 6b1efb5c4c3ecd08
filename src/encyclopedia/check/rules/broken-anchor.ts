import { didYouMean } from '../../suggest.ts';
import { inArticles, type Rule } from '../rule.ts';

export const brokenAnchor: Rule = {
  id: 'broken-anchor',
  why: 'A link to a section must not leave the reader at the top of a long page.',
  wrong: '[[Anemia#Symptom]]',
  right: '[[Anemia#Symptoms]]',
  severity: 'error',
  waits: false,
  check: (encyclopedia) =>
    inArticles(encyclopedia, ({ path }) =>
      (encyclopedia.links.get(path) ?? []).flatMap(({ link: { line, column }, to }) => {
        if (to.kind !== 'no-section') return [];
        const names = to.article.headings.map(({ text }) => text);
        const sections = names.length === 0 ? 'It has no sections.' : `Its sections are: ${names.join(', ')}.`;
        return [
          {
            line,
            column,
            message: `"${to.article.title}" has no section "${to.wanted}".${didYouMean(to.wanted, names)} ${sections}`,
          },
        ];
      }),
    ),
};
