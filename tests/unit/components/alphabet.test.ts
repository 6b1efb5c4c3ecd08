import { expect, test } from 'vitest';
import { groupByLetter, letterOf, sortByName } from '../../../src/components/alphabet.ts';

test.each([
  ['Anemia', 'a'],
  ['élan', 'e'],
  ['β-thalassemia', 'b'],
  ['Ångström', 'a'],
  ['5-HT', 'other'],
  ['貧血', 'other'],
  ['?!', 'other'],
])('%s stands under %s', (name, letter) => {
  expect(letterOf(name)).toBe(letter);
});

test('sorts by address form, numbers as numbers', () => {
  const names = ['Type 10', 'Type 2', 'β-thalassemia', 'Anemia', 'bleeding'];
  expect(sortByName(names, (name) => name)).toEqual(['Anemia', 'β-thalassemia', 'bleeding', 'Type 2', 'Type 10']);
});

test('no name is lost between the letters', () => {
  const names = ['Zinc', '貧血', 'anemia', '5-HT', 'Ärger'];
  const groups = groupByLetter(names, (name) => name);
  expect(groups.map(({ letter }) => letter)).toEqual(['a', 'z', 'other']);
  expect(groups.flatMap(({ items }) => items)).toHaveLength(names.length);
});
