import { expect, test } from 'vitest';
import { faultsOfValues } from '../../../../src/encyclopedia/load/shown-values.ts';

/** Faults of values that are written in `text`, each of which begins at 1:1. */
function faults(values: unknown, text: string): string[] {
  const source = {
    text,
    locate: () => ({ line: 1, column: 1 }),
    isName: ([key]: readonly PropertyKey[]) => key === 'title',
  };
  return faultsOfValues(values, source).map(({ line, column, ruleId }) => `${line}:${column} ${ruleId}`);
}

test('keeps what is legitimate, at any depth', () => {
  const values = { title: 'β-thalassemia', names: ['Ménière', { more: 'TNFα' }], count: 3, none: null, yes: true };
  expect(faults(values, '')).toEqual([]);
});

test.each([
  ['a character as it is', 'a\u202eb', 'x: a\u202eb', '1:5 forbidden-character'],
  ['an escape of YAML', 'a\u202eb', 'x: "a\\u202Eb"', '1:6 forbidden-character'],
  ['a long escape', '\u{e0041}', 'x: "\\U000E0041"', '1:5 forbidden-character'],
  ['half of an escaped pair of JSON', '\u{e0041}', '"\\udb40\\udc41"', '1:2 forbidden-character'],
  ['a short escape', 'a\u00adb', 'x: "a\\xADb"', '1:6 forbidden-character'],
  ['a lookalike', '\u0430nemia', 'x: \u0430nemia', '1:4 lookalike-letter'],
])('finds %s where it is written', (_what, value, text, place) => {
  expect(faults({ deep: [value] }, text)).toEqual([place]);
});

test('takes a value of which the source cannot be told for its beginning', () => {
  expect(faults(['a\u202eb'], 'nothing of it')).toEqual(['1:1 forbidden-character']);
});

test('asks more of names', () => {
  expect(faults({ title: 'СОЕ test' }, '')).toEqual(['1:1 lookalike-letter']);
  expect(faults({ summary: 'СОЕ is a test' }, '')).toEqual([]);
});
