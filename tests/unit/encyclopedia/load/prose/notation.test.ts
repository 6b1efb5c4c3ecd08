import { expect, test } from 'vitest';
import { messages, quoted, soundTexts } from './quoted.ts';

test.each([
  ['Half a tablet of 1.0 mg.', '1.0 mg'],
  ['A 10.0mg tablet.', '10.0mg'],
  ['Some 2.00-g sachets.', '2.00-g'],
  ['1,000.0 units of it.', '1,000.0 units'],
  ['Give 5.0 mL.', '5.0 mL'],
  ['From 1.0 to 2.5 mg.', '1.0'],
])('%j has a zero too many', (text, words) => {
  expect(quoted('trailing-zero', text)).toEqual([words]);
});

test.each([
  ['Half a tablet of .5 mg.', '.5 mg'],
  ['A share (.25) of it.', '.25'],
  ['A p-value \\<.05 or =.01.', '.05'],
  ['.5 of it.', '.5'],
])('%j lacks a zero', (text, words) => {
  expect(quoted('naked-decimal', text)[0]).toBe(words);
});

test('says what it can be read as, and what to write', () => {
  expect(messages('trailing-zero', 'Half of 1.0 mg.')).toEqual(['"1.0 mg" can be read as 10 mg. Write "1 mg".']);
  expect(messages('naked-decimal', 'Half of .5 mg.')).toEqual(['".5 mg" can be read as 5 mg. Write "0.5 mg".']);
});

test.each(soundTexts)('%j is sound', (text) => {
  expect([...messages('trailing-zero', text), ...messages('naked-decimal', text)]).toEqual([]);
});

test.each(['0.5 mg', '1.05 mg', '10 mg', '2.50 mg', '100.5 mL', '1.0 mg/dL', 'See 3.0.1 g'])('%j is sound', (text) => {
  expect([...messages('trailing-zero', text), ...messages('naked-decimal', text)]).toEqual([]);
});
