import { expect, test } from 'vitest';
import { registerParity } from '../../../../../src/encyclopedia/check/rules/register-parity.ts';
import { article, found } from '../../../make.ts';

const zinc = article({ title: 'Zinc', path: 'topics/zinc' });
const check = (plain: string, clinical: string) => {
  const body = `Text.\n\n:::plain\n${plain}\n:::\n\n:::clinical\n${clinical}\n:::`;
  return found(registerParity, [article({ title: 'Iron', path: 'topics/iron', body }), zinc]).map(
    ({ message }) => message,
  );
};

test.each([
  ['the same in other words', 'Take it for 3 months.', 'It is given for 3 months.'],
  ['a link under other words', 'Do not take it with [[Zinc|a zinc pill]].', 'Not to be combined with [[Zinc]].'],
  ['a warning in other words', 'Never take it with milk.', 'Avoid milk.'],
  ['a warning that only readers need', 'Do not worry.', 'It is benign.'],
  ['several paragraphs and a list', 'Take 3.\n\n- Or 4.', 'Either 3 or 4.'],
])('accepts %s', (_what, plain, clinical) => {
  expect(check(plain, clinical)).toEqual([]);
});

test.each([
  ['a number that only clinicians read', 'For months.', 'For 6 months.', 'gives the number "6"'],
  ['a number that only readers read', 'For 3 months.', 'For months.', 'gives the number "3"'],
  ['another ratio', 'It is 1:3.', 'It is 1:4.', '"1:3"'],
  [
    'a warning that only clinicians read',
    'Take it.',
    'Contraindicated in pregnancy.',
    'warns with the word "contraindicated"',
  ],
  ['a link that only clinicians read', 'It helps.', 'See [[Zinc]].', 'links to "zinc"'],
])('reports %s', (_what, plain, clinical, words) => {
  expect(check(plain, clinical).join()).toContain(words);
});

test.each([
  [':::plain\nIron.\n:::', 1],
  [':::clinical\nIron.\n:::', 1],
  [':::plain\nIron.\n:::\n\nText.\n\n:::clinical\nIron.\n:::', 2],
  [':::clinical\nIron.\n:::\n\n:::plain\nIron.\n:::', 2],
])('%j holds %i blocks that stand alone', (blocks, count) => {
  const problems = found(registerParity, [article({ title: 'Iron', path: 'topics/iron', body: `Text.\n\n${blocks}` })]);
  expect(problems.map(({ message }) => message.includes('stands alone'))).toEqual(Array(count).fill(true));
});
