import { expect, test } from 'vitest';
import { lookalikes } from '../../../../src/encyclopedia/load/lookalikes.ts';

/** `5 word` for each word that is refused. */
const found = (text: string, kind: 'name' | 'text' = 'text') =>
  lookalikes(text, kind).map(({ offset, text: word }) => `${offset} ${word}`);

test.each([
  'Iron deficiency anemia, 5 mg/dL, 10^9/L and <5 %',
  'α-thalassemia, β2-microglobulin, TNFα, IFNγ, ΔF508, kΩ, μm, 5 μg, PPARγ, γδ T cells, σ, λmax',
  '17α-hydroxylase, 5α-reductase, HIF-1α, Aβ42, β-hCG',
  'µg with the micro sign, Å, ℃',
  'Анемия — это болезнь крови. Гемоглобин А и В',
  'Η αναιμία είναι νόσος του αίματος',
  'Անեմիա, ანემია',
  'Tokyo大学 and CT検査, X線, 3つ',
  'Nguyễn, ışık, Ångström, naïve, Łódź',
  'فقر الدم ٣٤ mg and 34',
  'The Russian word «а» means and',
  'H₂O, 10⁹/L, Ⅷ, ²',
  'ابن سينا and Maimonides (רמב״ם)',
])('allows %j in running text', (text) => {
  expect(found(text)).toEqual([]);
});

test.each([
  'α-Thalassemia',
  'TNFα',
  'Анемия',
  'ΔF508',
  'μ-opioid receptor',
  'β-Blocker',
  'Aβ amyloid',
  'Болезнь Крона',
])('allows the name %j', (name) => {
  expect(found(name, 'name')).toEqual([]);
});

test.each([
  ['a Cyrillic а in a Latin word', 'Take pаracetamol', '6 pаracetamol'],
  ['a Latin a in a Cyrillic word', 'Это анeмия', '6 анeмия'],
  ['a Cyrillic letter at the end', 'hepatitiѕ', '8 hepatitiѕ'],
  ['a Greek ο in a Latin word', 'irοn', '2 irοn'],
  ['a Greek ν for v', 'νirus', '0 νirus'],
  ['a Greek letter inside a word', 'bloοd and heαrt', '3 bloοd,12 heαrt'],
  ['a Greek capital that looks Latin', 'Αnemia', '0 Αnemia'],
  ['an Armenian letter', 'irօn', '2 irօn'],
  ['a Cherokee letter', 'Ꭺnemia', '0 Ꭺnemia'],
  ['three alphabets', 'aαб', '1 aαб'],
  ['a word that emphasis parts', 'p**а**racetamol', '3 p**а**racetamol'],
  ['a Cyrillic word joined to a Latin one', 'Т-cell', '0 Т'],
  ['a Cyrillic letter behind a hyphen', 'non-А', '4 А'],
  ['a Cyrillic letter behind a Latin word', 'hepatitis В is', '10 В'],
  ['fullwidth letters', 'Ｉｒｏｎ', '0 Ｉｒｏｎ'],
  ['fullwidth digits', '５ mg', '0 ５'],
  ['mathematical letters', '𝐢𝐫𝐨𝐧', '0 𝐢𝐫𝐨𝐧'],
  ['digits of two scripts', '1٢ mg', '0 1٢'],
])('refuses %s', (_what, text, expected) => {
  expect(found(text).join(',')).toBe(expected);
});

test.each([
  ['СОРА disease', '0 СОРА'],
  ['Vitamin В', '8 В'],
  ['Vitamin В12', '8 В12'],
  ['Factor ΧΙ', '7 ΧΙ'],
])('refuses the word of %j that looks Latin in a name', (name, expected) => {
  expect(found(name, 'name')).toEqual([expected]);
});

test('names the letter and says what to write', () => {
  expect(lookalikes('pаracetamol', 'text')[0]).toMatchObject({
    ruleId: 'lookalike-letter',
    message:
      '"pаracetamol" holds the Cyrillic letter U+0430, which looks like another. Type the word again with the letters of one alphabet.',
  });
  expect(lookalikes('𝐢𝐫𝐨𝐧', 'text')[0]?.message).toContain('Write "iron".');
});

test('reports at most twenty', () => {
  expect(lookalikes('irοn '.repeat(30), 'text')).toHaveLength(20);
  expect(lookalikes('Ｉron '.repeat(30), 'text')).toHaveLength(20);
});
