import { expect, test } from 'vitest';
import { places, readBody } from '../../../make.ts';

const words = (count: number) => `${'Iron '.repeat(count).trim()}.`;
const found = (body: string) =>
  places(readBody(`\n${body}`).problems.filter(({ ruleId }) => ruleId === 'long-sentence'));

test('a sentence may have 25 words', () => {
  expect(found(words(25))).toEqual([]);
  expect(found(words(26))).toEqual(['6:1 long-sentence']);
});

test('tells where the sentence begins', () => {
  expect(found(`Red.\nBlue. ${words(30)}`)).toEqual(['7:7 long-sentence']);
});

test('items are sentences of their own', () => {
  expect(found(`${words(14).slice(0, -1)}:\n\n- ${words(14)}\n- ${words(14)}`)).toEqual([]);
});

test('clinicians read longer ones', () => {
  expect(found(`:::clinical\n${words(30)}\n:::`)).toEqual([]);
});

test('twenty of an article are reported', () => {
  expect(found(`${words(30)} `.repeat(30))).toHaveLength(20);
});
