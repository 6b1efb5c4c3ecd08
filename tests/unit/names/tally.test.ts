import { expect, test } from 'vitest';
import { createTally } from '../../../src/names/tally.ts';

const gain = (unit: number, asked: number, corrected?: string) => ({
  unit,
  asked,
  own: asked,
  word: `w${unit}`,
  corrected,
});
const sum = (asked: number) => asked;

test('names gain once from each word, and what gained most comes first', () => {
  const tally = createTally();
  tally.add(7, gain(0, 1), true);
  tally.add(7, gain(0, 5), true);
  tally.add(3, gain(0, 1), true);
  tally.add(3, gain(1, 1), true);
  expect(tally.best(5, 0, sum).map(({ number, score }) => [number, score])).toEqual([
    [3, 2],
    [7, 1],
  ]);
});

test('a word that does not open adds only to names that gained before', () => {
  const tally = createTally();
  tally.add(1, gain(0, 1), true);
  tally.add(1, gain(1, 1), false);
  tally.add(2, gain(1, 1), false);
  expect(tally.best(5, 0, sum).map(({ number }) => number)).toEqual([1]);
});

test('few of many are told, none below the floor, and equal ones in the order in which they gained', () => {
  const tally = createTally();
  for (const [number, asked] of [9, 8, 8, 8, 1].entries()) tally.add(number, gain(0, asked), true);
  expect(tally.best(3, 2, sum).map(({ number }) => number)).toEqual([0, 1, 2]);
  expect(tally.best(9, 2, sum).map(({ number }) => number)).toEqual([0, 1, 2, 3]);
});

test('corrections are kept by the word that was typed', () => {
  const tally = createTally();
  tally.add(1, gain(0, 1, 'anemia'), true);
  tally.add(2, gain(0, 1), true);
  expect(tally.best(2, 0, sum).map(({ corrected }) => [...corrected])).toEqual([[['w0', 'anemia']], []]);
});
