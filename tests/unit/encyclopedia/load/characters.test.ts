import { describe, expect, test } from 'vitest';
import { badCharacters, codePoint } from '../../../../src/encyclopedia/load/characters.ts';

/** `5 U+202E` for each bad character: its offset and the first code point. */
const found = (text: string) => badCharacters(text).map((bad) => `${bad.offset} ${codePoint(bad.text)}`);

test.each([
  ['Greek letters', 'α-thalassemia, β-blocker, γ-GT, Δ, Ω'],
  ['signs of measures', '5 µg, 5 μg, ≥ 10, ≤ 3, ± 2, 37 °C, ½, × 3, 4 – 5, 6 − 2, 1 ‰, Å'],
  ['superscripts and subscripts', '10⁹/L, 10⁻³, Ca²⁺, H₂O, HbA₁c'],
  ['an Arabic name', 'ابن سينا'],
  ['Arabic with vowel marks', 'اَلْحَمْدُ'],
  ['a Hebrew name with points', 'רַמְבַּ״ם'],
  ['Persian, whose spelling needs a non-joiner', 'می\u200cخواهم'],
  ['a direction mark beside Hebrew', 'שלום!\u200f'],
  ['a direction mark before Arabic', '\u200e(دم)'],
  ['Hindi with joiners', 'क्\u200dष र्\u200cक'],
  ['a half letter of Hindi alone', 'क्\u200d.'],
  ['Vietnamese', 'Nguyễn Thị Thập, bệnh thiếu máu'],
  ['Vietnamese with combining marks', 'Nguyễn, Thập, bệnh'.normalize('NFD')],
  ['Turkish', 'ışık, İstanbul'],
  ['four marks on one letter', 'a\u0301\u0302\u0303\u0304'],
  ['Chinese, Japanese and Korean', '貧血, 貧けつ, ヒンケツ, 빈혈'],
  ['an ideograph with a variant', '葛\u{e0100}'],
  ['an emoji in colour', '❤\ufe0f'],
  ['an emoji as text', '☎\ufe0e'],
  ['a keycap', '1\ufe0f\u20e3'],
  ['a family', '👨\u200d👩\u200d👧'],
  ['a doctor of some skin', '👩🏽\u200d⚕\ufe0f'],
  ['a flag', '🇳🇿'],
  ['a flag made of tags', '🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}'],
  ['a rare letter', '𝒙 𠮷'],
  ['spaces of other widths', '5\u00a0mg, 10\u202f000, 5\u2009mg'],
  ['a tab and a line break', 'a\tb\nc'],
])('allows %s', (_what, text) => {
  expect(found(text)).toEqual([]);
});

describe.each([
  [
    'a direction',
    ['\u202a', '\u202b', '\u202c', '\u202d', '\u202e', '\u2066', '\u2067', '\u2068', '\u2069'],
    'turns the text',
  ],
  ['a mark of direction', ['\u200e', '\u200f', '\u061c'], 'stands beside no right-to-left letter'],
  [
    'no width',
    ['\u200b', '\u2060', '\ufeff', '\u180e', '\u2061', '\u034f', '\u115f', '\u3164', '\uffa0'],
    'is invisible',
  ],
  ['a blank', ['\u2800'], 'is invisible'],
  ['a joiner', ['\u200c', '\u200d'], 'joins nothing'],
  ['a soft hyphen', ['\u00ad'], 'hides its word from search'],
  ['a break of lines', ['\u2028', '\u2029'], 'is no line break'],
  ['a tag', ['\u{e0041}', '\u{e007f}', '\u{e0001}'], 'can hide words'],
  ['a selector', ['\ufe0f', '\ufe00', '\u{e0100}', '\u180b'], 'follows no emoji'],
  ['a private character', ['\ue000', '\uf8ff', '\u{f0000}', '\u{10fffd}'], 'different on every device'],
  ['a lost character', ['\ufffc', '\ufffd'], 'was lost'],
  ['no character', ['\ufdd0', '\uffff', '\u{1fffe}'], 'is no character'],
  ['half a character', ['\ud83d', '\ude00'], 'one half'],
  ['a control', ['\0', '\x07', '\x1b', '\x7f', '\x85', '\x9f'], 'cannot be shown'],
  ['a lone carriage return', ['\r'], 'LF or CRLF'],
  ['an annotation', ['\ufff9', '\ufffb'], 'is invisible'],
])('refuses %s', (_what, characters, message) => {
  test.each(characters.map((character) => [codePoint(character), character]))('%s', (code, character) => {
    expect(found(`iron${character} blood`)).toEqual([`4 ${code}`]);
    expect(badCharacters(`a${character}b`)[0]?.message).toContain(code);
    expect(badCharacters(`a${character}b`)[0]?.message).toContain(message);
  });
});

test.each([
  ['a joiner between an emoji and a letter', '🩸\u200da', '2 U+200D'],
  ['a joiner between Latin letters', 'bl\u200dood', '2 U+200D'],
  ['a non-joiner between Hebrew letters, which do not join', 'של\u200cום', '2 U+200C'],
  ['a mark of direction between Latin letters of a text that has Arabic', 'دم and bl\u200food', '9 U+200F'],
  ['a selector behind a digit', '5\ufe0f mg', '1 U+FE0F'],
  ['a second selector', '❤\ufe0f\ufe0f', '2 U+FE0F'],
  ['tags that make no flag', '🏴\u{e0061}\u{e0062}', '2 U+E0061'],
])('refuses %s', (_what, text, first) => {
  expect(found(text)[0]).toBe(first);
});

test.each([
  ['a\u0301\u0302\u0303\u0304\u0305', 0],
  ['iron 𝒙\u0301\u0302\u0303\u0304\u0305', 5],
  [`blood${'\u0336'.repeat(30)}`, 4],
  ['\n\u0301\u0302\u0303\u0304\u0305', 1],
])('refuses the pile of marks of %j where its letter begins', (text, offset) => {
  const [pile] = badCharacters(text);
  expect(pile).toMatchObject({ offset, ruleId: 'forbidden-character' });
  expect(pile?.message).toContain('combining marks stand on one letter, more than 4');
});

test('reports at most twenty', () => {
  expect(badCharacters('a\u200b'.repeat(30))).toHaveLength(20);
});

test('a code point has at least four digits', () => {
  expect([codePoint('\t'), codePoint('µ'), codePoint('🩸')]).toEqual(['U+0009', 'U+00B5', 'U+1FA78']);
});
