import { inArticles, type Rule } from '../rule.ts';

export const headingOrder: Rule = {
  id: 'heading-order',
  why: 'People who listen to a page find their way by the levels of its headings.',
  wrong: '## Causes\n\n#### Iron',
  right: '## Causes\n\n### Iron',
  severity: 'error',
  waits: true,
  check: (encyclopedia) =>
    inArticles(encyclopedia, ({ headings }) =>
      headings.flatMap(({ depth, text, line, column }, number) => {
        const above = headings[number - 1]?.depth ?? 1;
        if (text.trim() === '')
          return [{ line, column, message: 'The heading has no words. Name the section, or delete the line.' }];
        if (depth === 1)
          return [
            { line, column, message: `"# ${text}" is a heading of level 1, which is the title's. Write "## ${text}".` },
          ];
        const expected = above + 1;
        if (depth <= expected) return [];
        return [
          {
            line,
            column,
            message: `"${text}" is a heading of level ${depth}, expected ${expected} at most. Write "${'#'.repeat(expected)} ${text}".`,
          },
        ];
      }),
    ),
};
