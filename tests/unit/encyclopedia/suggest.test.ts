import { expect, test } from 'vitest';
import { didYouMean, editDistance, suggest } from '../../../src/encyclopedia/suggest.ts';

test.each([
  ['anemia', 'anemia', 0],
  ['anemia', 'anaemia', 1],
  ['leukemia', 'leukemai', 1],
  ['spleen', 'spline', 2],
  ['', 'iron', 4],
  ['iron', '', 4],
  ['ab', 'ba', 1],
  ['abc', 'cba', 2],
])('from %j to %j it is %i', (a, b, distance) => {
  expect(editDistance(a, b)).toBe(distance);
});

test('gives the nearest first and at most as many as wanted', () => {
  expect(suggest('anemai', ['Leukemia', 'Anaemia', 'Anemia', 'Anemia'], 2)).toEqual(['Anemia', 'Anaemia']);
});

test('gives nothing that is far away', () => {
  expect(suggest('anemia', ['Thalassemia', 'Spleen'])).toEqual([]);
  expect(didYouMean('anemia', ['Spleen'])).toBe('');
});

test('asks for the nearest', () => {
  expect(didYouMean('titel', ['title', 'summary'])).toBe(' Did you mean "title"?');
});
