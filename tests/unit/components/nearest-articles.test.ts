import { expect, test } from 'vitest';
import { lastWords, nearestArticles } from '../../../src/components/nearest-articles.ts';

const leukemia = { title: 'Leukemia', path: 'conditions/leukemia', names: ['Leukaemia', 'Blood cancer'] };
const anemia = { title: 'Anemia', path: 'conditions/anemia', names: ['Anaemia'] };

test.each([
  ['/conditions/leukemai/', ['Leukemia']],
  ['/conditions/Leukaemia', ['Leukemia']],
  ['/sub/blood-cancre/index.html', ['Leukemia']],
  ['/conditions/anaemia.html', ['Anemia']],
  ['/conditions/%41nemia/', ['Anemia']],
  ['/xyz/', []],
  ['/', []],
  ['/%E0%A4%A/', []],
])('at %s it offers %j', (address, titles) => {
  expect(nearestArticles(address, [leukemia, anemia]).map(({ title }) => title)).toEqual(titles);
});

test('an address is read as words', () => {
  expect(lastWords('/conditions/Sickle_cell-disease/')).toBe('sickle cell disease');
});
