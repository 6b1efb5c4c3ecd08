import { inArticles, type Rule } from '../rule.ts';

/** How far a grade may rise above its stored value: grades are rounded to a tenth. */
const tolerance = 0.05;

export const readabilityWorse: Rule = {
  id: 'readability-worse',
  why: 'An article that was easy to read must not become hard, a change at a time, without anybody deciding it.',
  wrong: 'A SMOG grade of 9.2 where content/baseline.json says 8.1',
  right: 'The same change in shorter sentences and plainer words',
  severity: 'error',
  waits: true,
  check: (encyclopedia) =>
    inArticles(encyclopedia, ({ path, smog, bodyStart }) => {
      const stored = encyclopedia.baseline.entries.get(path)?.smog;
      if (smog === undefined || stored === undefined || smog <= stored + tolerance) return [];
      const message = `The SMOG grade is ${smog}, above its baseline of ${stored}. Write shorter sentences and plainer words, or accept it: npm run baseline -- --accept ${path}`;
      return [{ ...bodyStart, message }];
    }),
};
