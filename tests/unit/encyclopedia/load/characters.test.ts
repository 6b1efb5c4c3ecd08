import { expect, test } from 'vitest';
import { badCharacters } from '../../../../src/encyclopedia/load/characters.ts';

test.each([
  ['Greek letters and units', 'α-thalassemia, TNFα, 5 µg, μm, 10⁹/L, H₂O, ≥ 3 × 10³, 37 °C, ½, ‰'],
  ['punctuation and line breaks', 'height 5′ 2″ – “so” … it’s\n\n\tpH:7.35; 10:30'],
  ['accents, composed and as marks of their own', 'Sjögren, Sjo\u0308gren, Ménière, Behçet, Hằng, Ha\u0306\u0300ng'],
  ['a dotless i', 'Işık, İzmir'],
  ['Arabic with vowel signs', 'فَقْرُ الدَّم'],
  ['Hebrew with points', 'אֲנֶמְיָה'],
  ['Hebrew beside Latin with a direction mark', 'א\u200f (EMH), \u200eאנמיה'],
  ['a joiner between Persian letters', 'کم\u200cخونی'],
  ['a joiner behind a virama', 'क्\u200dष'],
  ['Chinese with a variation of a character', '貧血 葛\u{e0100}'],
  ['Mongolian with a variation', 'ᠠ\u180b'],
  [
    'emoji of several parts',
    '🩸 👩🏽\u200d⚕\ufe0f ❤\ufe0f 1\ufe0f\u20e3 🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}',
  ],
  ['four marks on one letter', 'a\u0301\u0302\u0303\u0304'],
])('keeps %s', (_what, text) => {
  expect(badCharacters(text)).toEqual([]);
});

test.each([
  ['an override of direction', 'a\u202eb', 1, 'U+202E', 'turns the text around it'],
  ['an isolate of direction', 'אב\u2067ג', 2, 'U+2067', 'turns the text around it'],
  ['a direction mark among Latin letters', 'iron\u200f is', 4, 'U+200F', 'stands beside no right-to-left letter'],
  ['a zero-width space', 'iron\u200bdose', 4, 'U+200B', 'is invisible'],
  ['a word joiner', '10\u2060:30', 2, 'U+2060', 'is invisible'],
  ['a joiner in a Latin word', 'ir\u200don', 2, 'U+200D', 'joins nothing here'],
  ['a byte-order mark inside a text', 'a\ufeffb', 1, 'U+FEFF', 'is invisible'],
  ['a soft hyphen', 'hema\u00adtoma', 4, 'U+00AD', 'hides its word from search'],
  ['a filler that looks like a space', 'a\u3164b', 1, 'U+3164', 'is invisible'],
  ['a blank Braille pattern', 'a\u2800b', 1, 'U+2800', 'is invisible'],
  ['a tag', 'iron\u{e0041}', 4, 'U+E0041', 'can hide words'],
  ['tags behind a flag that they are not of', '🏴\u{e0041}\u{e007f}', 2, 'U+E0041', 'can hide words'],
  ['a selector behind a letter', 'a\ufe0f', 1, 'U+FE0F', 'follows no emoji'],
  ['a selector behind a digit that is no key', '5\ufe0f mg', 1, 'U+FE0F', 'follows no emoji'],
  ['a private character', 'a\ue000', 1, 'U+E000', 'looks different on every device'],
  ['the sign of a lost character', '5 \ufffdg', 2, 'U+FFFD', 'marks a character that was lost'],
  ['a line separator', 'a\u2028b', 1, 'U+2028', 'is no line break here'],
  ['half of a character', 'a\ud83e', 1, 'U+D83E', 'is one half of a character'],
  ['a noncharacter', 'a\u{1fffe}', 1, 'U+1FFFE', 'is no character'],
  ['a pile of marks, at its letter', 'is ha\u0301\u0302\u0303\u0304\u0305', 4, 'U+0301', '5 combining marks'],
])('refuses %s', (_what, text, offset, code, words) => {
  const [found, ...more] = badCharacters(text);
  expect(found).toMatchObject({ offset, ruleId: 'forbidden-character' });
  expect(found?.message).toContain(code);
  expect(found?.message).toContain(words);
  expect(more.filter(({ offset: at }) => at <= offset)).toEqual([]);
});

test('reports twenty of one text', () => {
  expect(badCharacters('a\u200b'.repeat(50))).toHaveLength(20);
});
