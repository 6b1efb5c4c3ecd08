import { expect, test } from 'vitest';
import { emergencyNumbers } from '../../src/emergency-numbers.ts';
import { helplineKinds, helplines } from '../../src/helplines.ts';

test.each(helplines.map((line) => [`${line.country} ${line.name}`, line] as const))(
  '%s: a number with sources',
  (_, line) => {
    expect(emergencyNumbers.map(({ code }) => code)).toContain(line.country);
    expect(line.number).toMatch(/^\d[\d -]+\d$/);
    expect(new Set(line.sources.map(({ url }) => URL.parse(url)?.host)).size).toBeGreaterThanOrEqual(2);
    expect(line.checked).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  },
);

test('each country has one line of a kind, in the order of the kinds', () => {
  const places = helplines.map(({ country, kind }) => `${country} ${Object.keys(helplineKinds).indexOf(kind)}`);
  expect(new Set(places).size).toBe(places.length);
  const countries = [...new Set(helplines.map(({ country }) => country))];
  expect(places).toEqual(countries.flatMap((country) => places.filter((place) => place.startsWith(country)).sort()));
});
