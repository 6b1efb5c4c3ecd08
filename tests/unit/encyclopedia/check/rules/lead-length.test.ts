import { expect, test } from 'vitest';
import { leadLength } from '../../../../../src/encyclopedia/check/rules/lead-length.ts';
import { article, found } from '../../../make.ts';

const check = (words: number, path?: string) =>
  found(leadLength, [article({ title: 'Anemia', ...(path ? { path } : {}), body: 'iron '.repeat(words) })]).map(
    ({ message }) => message,
  );

test.each([1, 24, 91, 200])('warns of a lead of %i words', (words) => {
  expect(check(words)).toEqual([expect.stringContaining(`The lead has ${words} words, expected 25 to 90.`)]);
});

test.each([0, 25, 90])('allows a lead of %i words', (words) => {
  expect(check(words)).toEqual([]);
});

test('a topic may begin as it likes', () => {
  expect(check(3, 'topics/anemia')).toEqual([]);
});
