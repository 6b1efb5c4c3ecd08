import { expect, test } from 'vitest';
import { hasErrors, type Problem, sortProblems } from '../../../src/encyclopedia/problem.ts';

const problem = (fields: Partial<Problem>): Problem => ({
  file: 'content/conditions/anemia.md',
  line: 1,
  column: 1,
  ruleId: 'broken-link',
  severity: 'error',
  message: 'The link leads nowhere.',
  ...fields,
});

test('sorts by file, line, column, rule and message, numbers as numbers', () => {
  const sorted = [
    problem({ file: 'content/a.md', line: 9 }),
    problem({ file: 'content/a.md', line: 10, column: 2 }),
    problem({ file: 'content/a.md', line: 10, column: 11, ruleId: 'bad-yaml' }),
    problem({ file: 'content/a.md', line: 10, column: 11, message: 'A' }),
    problem({ file: 'content/a.md', line: 10, column: 11, message: 'B' }),
    problem({ file: 'content/b.md' }),
  ];
  expect(sortProblems([...sorted].reverse())).toEqual(sorted);
});

test('one error is enough', () => {
  expect(hasErrors([problem({ severity: 'warning' })])).toBe(false);
  expect(hasErrors([problem({ severity: 'warning' }), problem({})])).toBe(true);
});
