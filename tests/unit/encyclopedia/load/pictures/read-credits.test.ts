import { expect, test } from 'vitest';
import { parseCredit } from '../../../../../src/encyclopedia/load/pictures/read-credits.ts';

const sound = 'creator: Ada Doe\nsource: https://pictures.example/smear\nlicence: CC-BY-4.0\n';
const parse = (text: string) => parseCredit(new TextEncoder().encode(text));
const faults = (text: string) => parse(text).faults.map(({ line, column, ruleId }) => `${line}:${column} ${ruleId}`);

test('reads who made a picture, where it is from and its licence', () => {
  expect(parse(sound)).toEqual({
    credit: { creator: 'Ada Doe', source: 'https://pictures.example/smear', licence: 'CC-BY-4.0' },
    faults: [],
  });
});

test('reads a picture that was made for the encyclopedia, and what to know before one sees it', () => {
  const more = 'creator: Ada Doe\nsource: own work\nlicence: CC0-1.0\nsensitive: A wound.\nskinTones: [light, dark]\n';
  expect(parse(more).credit).toEqual({
    creator: 'Ada Doe',
    source: 'own work',
    licence: 'CC0-1.0',
    sensitive: 'A wound.',
    skinTones: ['light', 'dark'],
  });
});

test.each([
  ['', '1:1 bad-yaml'],
  ['creator: Ada Doe\n', '1:1 missing-field', '1:1 missing-field'],
  [`${sound}alt: x\n`, '4:1 unknown-key'],
  [`${sound}skinTones: [green]\n`, '4:13 wrong-value'],
  [sound.replace('https://pictures.example/smear', 'a friend'), '2:9 wrong-value'],
  [sound.replace('https:', 'javascript:'), '2:9 wrong-value'],
  [sound.replace('CC-BY-4.0', 'CC-BY-NC-4.0'), '3:10 unknown-licence'],
  [sound.replace('CC-BY-4.0', 'constructor'), '3:10 unknown-licence'],
  [sound.replace('Ada', 'A\u202eda'), '1:11 forbidden-character'],
  [sound.replace('Ada Doe', '"A\\u202eda"'), '1:12 forbidden-character'],
  [sound.replace('Ada Doe', '&a Ada Doe'), '1:13 bad-yaml'],
])('%j is refused: %s', (text, ...expected) => {
  expect(parse(text).credit).toBeUndefined();
  expect(faults(text)).toEqual(expected);
});

test('nobody is told to write another licence for a picture that forbids something', () => {
  const messageOf = (licence: string) => parse(sound.replace('CC-BY-4.0', licence)).faults[0]?.message;
  expect(messageOf('CC-BY-NC-4.0')).not.toContain('Did you mean');
  expect(messageOf('CC-BY-40')).toContain('Did you mean "CC-BY-4.0"?');
});
