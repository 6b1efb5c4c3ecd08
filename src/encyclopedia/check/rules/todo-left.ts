import { inArticles, type Rule } from '../rule.ts';

export const todoLeft: Rule = {
  id: 'todo-left',
  why: 'A note to the author is no advice to a reader.',
  wrong: '## Treatment\n\nTODO: write what your sources say about this.',
  right: '## Treatment\n\nMost people get better with iron tablets.',
  severity: 'error',
  waits: true,
  check: (encyclopedia) =>
    inArticles(encyclopedia, ({ todos }) =>
      todos.map((place) => ({
        ...place,
        message: 'The word TODO was left here. Do what it says and delete it, or set "status: draft".',
      })),
    ),
};
