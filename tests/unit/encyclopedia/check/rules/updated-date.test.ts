import { expect, test } from 'vitest';
import { updatedDate } from '../../../../../src/encyclopedia/check/rules/updated-date.ts';
import { noDates } from '../../../../../src/encyclopedia/dates.ts';
import { article, found } from '../../../make.ts';

/** What is found about an article, committed on a day, when another day is today. */
function foundFor(updated: string | undefined, latest?: string, now?: string): string[] {
  const iron = article({ title: 'Iron', path: 'topics/iron', ...(updated && { updated }) });
  const committed = new Map(latest ? [[iron.path, { first: '2020-01-01', written: '2020-01-01', latest }]] : []);
  return found(updatedDate, [iron], { dates: { ...noDates, now, committed } }).map(
    ({ line, message }) => `${line} ${message}`,
  );
}

test('a day after the last commit is reported at its place, with what was expected', () => {
  expect(foundFor('2062-11-22', '2026-11-22')).toEqual([
    '4 "updated" is 2062-11-22, but the file was last committed on 2026-11-22. Write the day of the last change of substance.',
  ]);
});

test('a day after today is reported, also of a file that was not committed yet', () => {
  expect(foundFor('2062-11-22', undefined, '2026-11-22')).toEqual([
    '4 "updated" is 2062-11-22, but today is 2026-11-22. Write the day of the last change of substance.',
  ]);
  expect(foundFor('2026-11-30', '2026-11-30', '2026-11-22')).toHaveLength(1);
});

test.each<[string, string | undefined, string?, string?]>([
  ['the day of the commit', '2026-11-22', '2026-11-22', '2026-11-22'],
  ['a day later, which it is somewhere on earth', '2026-11-23', '2026-11-22', '2026-11-22'],
  ['that day at the end of a year', '2027-01-01', '2026-12-31', '2026-12-31'],
  ['an older day, since the change may have been a comma', '2020-01-01', '2026-11-22', '2026-11-22'],
  ['any day when nothing is known', '2062-11-22'],
  ['no day', undefined, '2026-11-22', '2026-11-22'],
])('%s is fine', (_what, updated, latest, now) => {
  expect(foundFor(updated, latest, now)).toEqual([]);
});

test('two days later is not', () => {
  expect(foundFor('2026-11-24', '2026-11-22')).toHaveLength(1);
  expect(foundFor('2026-11-24', undefined, '2026-11-22')).toHaveLength(1);
});
