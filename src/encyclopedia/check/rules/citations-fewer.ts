import { wholeFile } from '../../problem.ts';
import { measuresOf } from '../measures.ts';
import { inArticles, type Rule } from '../rule.ts';

export const citationsFewer: Rule = {
  id: 'citations-fewer',
  why: 'Statements that had sources must not be joined by others that have none, without anybody deciding it.',
  wrong: 'Causes: 80% of statements cited where content/baseline.json says 95',
  right: 'The new statements with their sources',
  severity: 'error',
  waits: true,
  check: (encyclopedia) =>
    inArticles(encyclopedia, (article) => {
      const stored = encyclopedia.baseline.entries.get(article.path)?.cited ?? {};
      return Object.entries(measuresOf(article).cited).flatMap(([anchor, share]) => {
        const floor = Object.hasOwn(stored, anchor) ? stored[anchor] : undefined;
        if (floor === undefined || share >= floor) return [];
        const heading = article.headings.find((heading) => heading.anchor === anchor);
        const { line, column } = heading ?? wholeFile;
        const message = `${share}% of the statements in "${heading?.text ?? anchor}" name a source; its baseline is ${floor}%. Cite the new ones, or accept it: npm run baseline -- --accept ${article.path}`;
        return [{ line, column, message }];
      });
    }),
};
