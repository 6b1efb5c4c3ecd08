import { expect, test } from 'vitest';
import { quoted, soundTexts } from './quoted.ts';

test.each([
  ['Surgery helps in 30%.', 'in 30%'],
  ['It comes back in up to 20 percent, and may spread.', 'in up to 20 percent'],
  ['It fails in 5 to 10% or more.', 'in 5 to 10%'],
])('%j does not say of whom', (text, words) => {
  expect(quoted('percent-without-whole', text)).toEqual([words]);
});

test.each([
  ...soundTexts,
  'Surgery helps in 30% of adults.',
  'Of those who have it, it helps in 30%.',
  'It helps 3 out of 10, that is in 30%.',
  'It helps 1 in 3: in 33%.',
  'In 30% of them it comes back.',
  'Dissolved in 5% dextrose.',
  'The risk falls by 30%.',
  'Red cells make up 45% of blood.',
])('%j is clear', (text) => {
  expect(quoted('percent-without-whole', text)).toEqual([]);
});
