import { sectionOf } from '../../../site.ts';
import { inArticles, type Rule } from '../rule.ts';

export const missingSection: Rule = {
  id: 'missing-section',
  why: 'A page on a disease that says nothing of its symptoms or treatment leaves the reader alone.',
  wrong: 'an article on a condition without "## Treatment"',
  right: '## Treatment',
  severity: 'warning',
  waits: true,
  check: (encyclopedia) =>
    inArticles(encyclopedia, ({ section, status, headings, bodyStart }) =>
      (status !== 'published' ? [] : (sectionOf(section)?.headings ?? []))
        .filter(
          ({ required, text }) =>
            required && !headings.some((heading) => heading.depth === 2 && heading.text.trim() === text),
        )
        .map(({ text }) => ({
          ...bodyStart,
          message: `The section "${text}" is missing. Add "## ${text}" with what your sources say.`,
        })),
    ),
};
