import { expect, test, vi } from 'vitest';
import { formatOf, printReport } from '../../../src/cli/print-report.ts';
import { type Problem, wholeFile } from '../../../src/encyclopedia/problem.ts';
import { Refusal } from '../../../src/refusal.ts';
import { formatForPeople } from '../../../src/report/human.ts';

const problem: Problem = {
  file: 'a.md',
  ...wholeFile,
  ruleId: 'empty-file',
  severity: 'error',
  message: 'It is empty.',
};

function printed(problems: readonly Problem[], format: 'human' | 'github'): Record<'stderr' | 'stdout', string> {
  const [stderr, stdout] = [process.stderr, process.stdout].map((stream) => {
    const spy = vi.spyOn(stream, 'write').mockImplementation(() => true);
    return { text: () => spy.mock.calls.map(([text]) => text).join(''), restore: () => spy.mockRestore() };
  });
  printReport(problems, format);
  const told = { stderr: stderr?.text() ?? '', stdout: stdout?.text() ?? '' };
  stderr?.restore();
  stdout?.restore();
  return told;
}

test('people are told at the end where rules are explained, and nothing when there is nothing to say', () => {
  const { stderr, stdout } = printed([problem], 'human');
  expect(stderr.startsWith(formatForPeople([problem]))).toBe(true);
  expect(stderr.trimEnd().split('\n').at(-1)).toContain('README.md');
  expect(stdout).toBe('');
  expect(printed([], 'human')).toEqual({ stderr: '', stdout: '' });
});

test('machines are told the problems alone', () => {
  const { stderr, stdout } = printed([problem], 'github');
  expect(stderr).toBe('');
  expect(stdout).toContain('It is empty.');
  expect(stdout).not.toContain('README.md');
});

test.each(['human', 'github', 'sarif', 'json'])('%s is a format', (name) => {
  expect(formatOf(name)).toBe(name);
});

test.each([
  ['jsno', 'Did you mean "json"?'],
  ['xml', 'Use one of: human, github, sarif, json.'],
  ['constructor', 'Use one of'],
  [undefined, 'Use one of'],
])('%s is none', (name, message) => {
  expect(() => formatOf(name)).toThrow(Refusal);
  expect(() => formatOf(name)).toThrow(message);
});
