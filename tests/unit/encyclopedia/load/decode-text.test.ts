import { expect, test } from 'vitest';
import { decodeText } from '../../../../src/encyclopedia/load/decode-text.ts';
import { positionAt } from '../../../../src/encyclopedia/load/fault.ts';

const bytes = (...parts: (string | number)[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from([part]))));

function faultsOf(...parts: (string | number)[]): string[] {
  return decodeText(bytes(...parts)).faults.map(({ line, column, ruleId }) => `${line}:${column} ${ruleId}`);
}

test('keeps every character of sound text', () => {
  const text = 'Give 5 µg (½ ampoule) at 10:30; pH:7.35, height 5\' 2", α-thalassemia, 貧血, 🩸\tdone.\n';
  expect(decodeText(bytes(text))).toEqual({ text, faults: [] });
});

test('drops a byte-order mark and turns CRLF into LF', () => {
  expect(decodeText(bytes(0xef, 0xbb, 0xbf, 'Anemia\r\nis common.\r\n'))).toEqual({
    text: 'Anemia\nis common.\n',
    faults: [],
  });
});

test.each([
  { what: 'a Latin-1 µ', parts: ['Dose:\nGive 5 ', 0xb5, 'g.'], place: '2:8 invalid-utf8' },
  { what: 'a Latin-1 µ behind letters of two bytes', parts: ['é½ ', 0xb5, 'g'], place: '1:4 invalid-utf8' },
  {
    what: 'a µ behind a character of four bytes, which has two UTF-16 units',
    parts: ['🩸', 0xb5],
    place: '1:3 invalid-utf8',
  },
  { what: 'a character cut off at the end', parts: ['ends with ', 0xe2, 0x82], place: '1:11 invalid-utf8' },
  { what: 'a character cut off at the end of a line', parts: ['one ', 0xc3, '\ntwo'], place: '1:5 invalid-utf8' },
  { what: 'an overlong slash', parts: ['a', 0xc0, 0xaf], place: '1:2 invalid-utf8' },
  { what: 'half of a surrogate pair', parts: ['ab', 0xed, 0xa0, 0x80], place: '1:3 invalid-utf8' },
  { what: 'UTF-16', parts: [0xff, 0xfe, 'A', 0], place: '1:1 invalid-utf8' },
])('refuses $what at its line and column', ({ parts, place }) => {
  expect(faultsOf(...parts)).toEqual([place]);
});

test('names the byte that is no UTF-8 and gives none of the text away', () => {
  const { text, faults } = decodeText(bytes('5 ', 0xb5, 'g'));
  expect(text).toBe('');
  expect(faults[0]?.message).toContain('0xB5');
});

test.each([
  ['NUL', 'Iron\0deficiency', '1:5', 'U+0000'],
  ['escape', '\u001b[31mred', '1:1', 'U+001B'],
  ['form feed', 'one\n\ftwo', '2:1', 'U+000C'],
  ['a lone carriage return', 'one\rtwo\nthree', '1:4', 'U+000D'],
  ['delete', 'ab\u007f', '1:3', 'U+007F'],
  ['a C1 control character', 'ab\u0085', '1:3', 'U+0085'],
  ['the sign of a lost character', 'Give 5 \ufffdg', '1:8', 'U+FFFD'],
  ['a noncharacter', 'a\uffff', '1:2', 'U+FFFF'],
  ['another noncharacter', 'a\ufdd0', '1:2', 'U+FDD0'],
])('refuses %s', (_what, text, place, code) => {
  const { faults } = decodeText(Buffer.from(text));
  expect(faults.map(({ line, column, ruleId }) => `${line}:${column} ${ruleId}`)).toEqual([
    `${place} forbidden-character`,
  ]);
  expect(faults[0]?.message).toContain(code);
});

test('reports at most twenty characters of one file', () => {
  expect(decodeText(Buffer.from('\0'.repeat(100))).faults).toHaveLength(20);
});

test.each([
  [0, 1, 1],
  [5, 1, 6],
  [6, 2, 1],
  [7, 3, 1],
  [9, 3, 3],
])('offset %i of a text of three lines is line %i, column %i', (offset, line, column) => {
  expect(positionAt('blood\n\ncell', offset)).toEqual({ line, column });
});
