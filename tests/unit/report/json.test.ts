import { expect, test } from 'vitest';
import type { Problem } from '../../../src/encyclopedia/problem.ts';
import { formatAsJson } from '../../../src/report/json.ts';

const problem: Problem = {
  file: 'content/conditions/asthma.md',
  line: 42,
  column: 7,
  ruleId: 'broken-link',
  severity: 'error',
  message: 'The link goes to "Asthma\u2028".',
};

test('lists every problem with its six fields and nothing else', () => {
  const extended = { ...problem, cause: 'x' };
  expect(JSON.parse(formatAsJson([extended]))).toEqual([problem]);
  expect(JSON.parse(formatAsJson(Array.from({ length: 300 }, () => problem)))).toHaveLength(300);
});

test('an empty list is a list', () => {
  expect(formatAsJson([])).toBe('[]\n');
});
