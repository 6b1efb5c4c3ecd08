import { expect, test } from 'vitest';
import { lookalikes } from '../../../../src/encyclopedia/load/lookalikes.ts';

test.each([
  'TNFα, β2-microglobulin, IFNγ, ΔF508, kΩ, μm, α-thalassemia',
  'гемоглобин and anemia in one sentence',
  'αναιμία (Greek for lack of blood)',
  'Τhalassemia'.replace('Τ', 'T'),
  '貧血type 2, 血液CT',
  'ア ALT, ヘモグロビンA1c',
  '٥ of ten, ١٢',
  'Işık, Ménière, Hằng',
])('keeps %j', (text) => {
  expect(lookalikes(text, 'text')).toEqual([]);
  expect(lookalikes(text, 'name')).toEqual([]);
});

test.each([
  ['a Cyrillic letter in a Latin word', 'no \u0430nemia', 3, 'the Cyrillic letter U+0430'],
  ['a Greek capital in a Latin word', '\u0391nemia', 0, 'the Greek letter U+0391'],
  ['a Greek letter in the middle of a word', 'sev\u03bfre pain', 3, 'the Greek letter U+03BF'],
  ['nu in place of v', '\u03bdein', 0, 'the Greek letter U+03BD'],
  ['a letter behind emphasis', 'an**\u0435**mia', 4, 'the Cyrillic letter U+0435'],
  ['an Armenian letter', 'b\u0585ne', 1, 'the Armenian letter U+0585'],
  ['a Latin letter in a Cyrillic word', '\u043a\u0440oв\u044c', 2, 'the Latin letter U+006F'],
  ['a word of twins before a hyphen', '\u0422-cell', 0, 'the Cyrillic letter U+0422'],
  ['a letter of another alphabet behind a Latin word', 'hepatitis \u0412', 10, 'the Cyrillic letter U+0412'],
  ['a number of two scripts', '1\u0660 mg', 0, 'mixes digits of two scripts'],
  ['fullwidth letters', '\uff21\uff22', 0, 'Write "AB"'],
  ['mathematical letters', 'a \u{1d5f0}ell', 2, 'Write "c"'],
])('refuses %s', (_what, text, offset, words) => {
  const [found] = lookalikes(text, 'text');
  expect(found).toMatchObject({ offset, ruleId: 'lookalike-letter' });
  expect(found?.message).toContain(words);
});

test('asks more of a name, which readers search for', () => {
  expect(lookalikes('hepatitis А В', 'name').map(({ offset }) => offset)).toEqual([10, 12]);
  expect(lookalikes('СОЕ is a test', 'text')).toEqual([]);
  expect(lookalikes('СОЕ test', 'name')).toHaveLength(1);
  expect(lookalikes('СОЭ', 'name')).toEqual([]);
});

test('reports twenty of one text', () => {
  expect(lookalikes('\u0430nemia '.repeat(50), 'text')).toHaveLength(20);
  expect(lookalikes('\uff21 '.repeat(50), 'text')).toHaveLength(20);
});
