import { expect, test } from 'vitest';
import { type CountryNumbers, emergencyNumbers, numberSources, stale } from '../../src/emergency-numbers.ts';

test.each(emergencyNumbers.map((entry) => [entry.name, entry] as const))('%s: numbers with a source', (_, entry) => {
  expect(entry.code).toMatch(/^[A-Z]{2}$/);
  for (const number of [entry.ambulance, entry.police ?? '112', entry.fire ?? '112'])
    expect(number).toMatch(/^\d{2,4}$/);
  expect(new Set(entry.sources).size).toBeGreaterThanOrEqual(2);
  for (const source of entry.sources) {
    expect(numberSources[source].title).not.toBe('');
    expect(URL.parse(numberSources[source].url)?.protocol).toBe('https:');
  }
  expect(entry.checked).toMatch(/^\d{4}-\d{2}-\d{2}$/);
});

test('each country is there once, in the order of names', () => {
  const names = emergencyNumbers.map(({ name }) => name);
  expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'en')));
  expect(new Set(emergencyNumbers.map(({ code }) => code)).size).toBe(emergencyNumbers.length);
});

test('a number is kept for twelve months', () => {
  const entry = { ...emergencyNumbers[0], checked: '2026-11-25' } as CountryNumbers;
  expect(stale('2027-11-25', [entry])).toEqual([]);
  expect(stale('2027-11-26', [entry])).toEqual([entry]);
});
