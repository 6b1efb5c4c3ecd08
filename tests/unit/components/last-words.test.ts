import { expect, test } from 'vitest';
import { lastWords } from '../../../src/components/last-words.ts';

test.each([
  ['/conditions/Sickle_cell-disease/', 'sickle cell disease'],
  ['/sub/blood-cancer/index.html', 'blood cancer'],
  ['/conditions/anaemia.html', 'anaemia'],
  ['/conditions/%41nemia', 'anemia'],
  ['/%E0%A4%A/', '%e0%a4%a'],
  ['/', ''],
])('%s reads as %j', (address, words) => {
  expect(lastWords(address)).toBe(words);
});
