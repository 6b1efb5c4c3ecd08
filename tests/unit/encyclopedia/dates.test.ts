import { expect, test } from 'vitest';
import { dateInWords, monthsBetween, overdueWords } from '../../../src/encyclopedia/dates.ts';

test('writes a day so that readers of every English take it the same way', () => {
  expect(dateInWords('2026-11-02')).toBe('2 November 2026');
});

test.each([
  ['2026-01-15', '2026-01-15', 0],
  ['2026-01-15', '2026-02-14', 0],
  ['2026-01-15', '2026-02-15', 1],
  ['2025-11-30', '2026-11-29', 11],
  ['2025-11-30', '2026-11-30', 12],
  ['2026-03-01', '2026-01-01', 0],
])('between %s and %s lie %i whole months', (earlier, later, months) => {
  expect(monthsBetween(earlier, later)).toBe(months);
});

test.each([
  ['2026-11-01', '2026-10-31', ''],
  ['2026-11-01', '2026-11-01', ''],
  ['2026-11-01', '2026-11-02', 'This review is less than a month overdue.'],
  ['2026-10-01', '2026-11-02', 'This review is 1 month overdue.'],
  ['2024-11-01', '2026-11-02', 'This review is 24 months overdue.'],
])('a review due on %s, seen on %s: "%s"', (due, today, words) => {
  expect(overdueWords(due, today)).toBe(words);
});
