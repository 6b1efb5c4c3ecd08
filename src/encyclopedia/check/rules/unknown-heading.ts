import { sectionOf } from '../../../site.ts';
import { didYouMean } from '../../suggest.ts';
import { inArticles, type Rule } from '../rule.ts';

export const unknownHeading: Rule = {
  id: 'unknown-heading',
  why: 'The same things have the same names in every article, so that readers and search find them.',
  wrong: '## What are the causes?',
  right: '## Causes',
  severity: 'warning',
  waits: true,
  check: (encyclopedia) =>
    inArticles(encyclopedia, ({ section, headings }) => {
      const known = sectionOf(section)?.headings.map(({ text }) => text) ?? [];
      if (known.length === 0) return [];
      return headings
        .filter(({ depth, text }) => depth === 2 && text.trim() !== '' && !known.includes(text.trim()))
        .map(({ text, line, column }) => ({
          line,
          column,
          message: `"${text}" is not a heading of this section.${didYouMean(text, known)} Use one of: ${known.join(', ')}; or make it a "###" inside one of them.`,
        }));
    }),
};
