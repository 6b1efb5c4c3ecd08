import { inArticles, type Rule } from '../rule.ts';

export const hiddenCare: Rule = {
  id: 'hidden-care',
  why: 'Advice inside a list, a quote or another block is overlooked, and an empty one frightens for nothing.',
  wrong: '> :::care{level=urgent}\n> Call your doctor.\n> :::',
  right: ':::care{level=urgent}\nCall your doctor.\n:::',
  severity: 'error',
  waits: true,
  check: (encyclopedia) =>
    inArticles(encyclopedia, ({ care }) =>
      care.flatMap(({ words, standsAlone, line, column }) => {
        if (words === 0)
          return [{ line, column, message: 'The care block is empty. Say in it when to get help, or delete it.' }];
        if (standsAlone) return [];
        const message =
          'The care block stands inside a list, a quote or another block. Move it out, to the beginning of a line.';
        return [{ line, column, message }];
      }),
    ),
};
