import { expect, test } from 'vitest';
import { formatOf } from '../../../src/cli/print-report.ts';
import { Refusal } from '../../../src/refusal.ts';

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
