import { expect, test } from 'vitest';
import { visible } from '../../../src/report/visible.ts';

test.each([
  ['conditions/anemia.md', 'conditions/anemia.md'],
  ['Ménière 貧血 🩸 5 µg', 'Ménière 貧血 🩸 5 µg'],
  ['a\tb', 'a\\u{9}b'],
  ['\0', '\\u{0}'],
  ['\u007f', '\\u{7F}'],
  ['\u009b2J', '\\u{9B}2J'],
  ['\u200b\u200f', '\\u{200B}\\u{200F}'],
  ['\u202a\u202e', '\\u{202A}\\u{202E}'],
  ['\u2066\u2069', '\\u{2066}\\u{2069}'],
  ['\ufeff', '\\u{FEFF}'],
])('%j is shown as %j', (text, shown) => {
  expect(visible(text)).toBe(shown);
});
