import { expect, test } from 'vitest';
import type { Problem } from '../../../src/encyclopedia/problem.ts';
import { count, summarize } from '../../../src/report/count.ts';
import { formatForPeople, formatProblem } from '../../../src/report/human.ts';

const problem = (fields: Partial<Problem> = {}): Problem => ({
  file: 'content/conditions/asthma.md',
  line: 42,
  column: 7,
  ruleId: 'broken-link',
  severity: 'error',
  message: 'The link goes to "Asthma atack", which is not an article.',
  ...fields,
});

test('is silent when there is nothing to say', () => {
  expect(formatForPeople([])).toBe('');
});

test('shows a problem on one line, and counts', () => {
  expect(formatForPeople([problem(), problem({ severity: 'warning', line: 50 })])).toBe(
    'content/conditions/asthma.md:42:7  broken-link  The link goes to "Asthma atack", which is not an article.\n' +
      'content/conditions/asthma.md:50:7  broken-link  warning: The link goes to "Asthma atack", which is not an article.\n' +
      '1 error and 1 warning in 1 file\n',
  );
});

test('shows errors before warnings', () => {
  const lines = formatForPeople([problem({ severity: 'warning', line: 1 }), problem({ line: 2 })]).split('\n');
  expect(lines.map((line) => line.split(':')[1]).slice(0, 2)).toEqual(['2', '1']);
});

test('shows 200 problems and says how many more there are', () => {
  const many = Array.from({ length: 250 }, (_, line) =>
    problem({ line: line + 1, severity: line < 230 ? 'warning' : 'error' }),
  );
  const lines = formatForPeople(many).trimEnd().split('\n');
  expect(lines).toHaveLength(202);
  expect(lines.slice(0, 20).every((line) => !line.includes('warning'))).toBe(true);
  expect(lines.slice(200)).toEqual([
    '… and 50 more problems; "--format json" lists all.',
    '20 errors and 230 warnings in 1 file',
  ]);
  expect(formatForPeople(many.slice(0, 200))).not.toContain('more problem');
  expect(formatForPeople(many.slice(0, 201))).toContain('… and 1 more problem;');
});

test.each([
  ['a\nb.md', 'a\\u{A}b.md'],
  ['a\r\u001b[2Kb.md', 'a\\u{D}\\u{1B}[2Kb.md'],
  ['\u202egpj.md', '\\u{202E}gpj.md'],
  ['a\u2028b\u0085c.md', 'a\\u{2028}b\\u{85}c.md'],
])('a file name cannot forge a line of the report: %j', (file, shown) => {
  expect(formatProblem(problem({ file, message: `It names "${file}".` }))).toBe(
    `${shown}:42:7  broken-link  It names "${shown}".`,
  );
  expect(formatForPeople([problem({ file })]).split('\n')).toHaveLength(3);
});

test.each([
  [0, '0 errors'],
  [1, '1 error'],
  [2, '2 errors'],
])('%i is %s', (number, text) => {
  expect(count(number, 'error')).toBe(text);
});

test('counts files once', () => {
  expect(summarize([problem(), problem(), problem({ file: 'content/b.md' })])).toBe('3 errors in 2 files');
  expect(summarize([problem({ severity: 'warning' })])).toBe('1 warning in 1 file');
});
