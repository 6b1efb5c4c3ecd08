import { expect, test } from 'vitest';
import { figuresOf, placeOf, quantile } from '../../bench/search/figures.ts';

test('figures count the first, the first five and the reciprocal places', () => {
  expect(figuresOf([0, 1, 4, 5, -1, 12])).toEqual({ queries: 6, hit1: 16.7, hit5: 50, mrr: 0.311 });
});

test('a file without queries has figures too', () => {
  expect(figuresOf([])).toEqual({ queries: 0, hit1: 0, hit5: 0, mrr: 0 });
});

test('any of the right articles counts', () => {
  expect(placeOf(['a', 'b', 'c'], ['c', 'b'])).toBe(1);
  expect(placeOf(['a'], ['b'])).toBe(-1);
});

test('a quantile is a value that occurs', () => {
  expect(quantile([4, 1, 3, 2], 0.5)).toBe(2);
  expect(quantile([4, 1, 3, 2], 0.95)).toBe(4);
  expect(quantile([], 0.5)).toBe(0);
});
