import { expect, test } from 'vitest';
import { quoted, soundTexts } from './quoted.ts';

test.each([
  ['Call 911.', '911'],
  ['Call your local emergency number (911 in the US).', '911'],
  ['Dial 9-1-1 at once.', '9-1-1'],
  ['Ring 999, or phone 112.', '999'],
  ['The emergency services on 112.', '112'],
  ['A 911 operator answers.', '911'],
  ['In Australia, call 000.', '000'],
  ['Call 111 for advice.', '111'],
  ['In France call 15.', '15'],
  ['Call the 18.', '18'],
  ['Call or text 988.', '988'],
  ['Call 116 123.', '116 123'],
  ['At 1-800-273-8255 day and night.', '1-800-273-8255'],
  ['(800) 273-8255', '(800) 273-8255'],
  ['404 639 1075', '404 639 1075'],
  ['1-800-QUIT-NOW', '1-800-QUIT-NOW'],
  ['+44 20 7946 0958', '+44 20 7946 0958'],
  ['0800 123 4567', '0800 123 4567'],
])('%j holds a number to call', (text, number) => {
  expect(quoted('literal-emergency-number', text)[0]).toBe(number);
});

test('reports each number once', () => {
  expect(quoted('literal-emergency-number', 'Ring 999, or phone 112.')).toEqual(['999', '112']);
  expect(quoted('literal-emergency-number', 'Call 1-800-273-8255.')).toEqual(['1-800-273-8255']);
});

test.each([
  ...soundTexts,
  'Call {{emergency}} or your local emergency number.',
  'Call in 15 minutes. Call 15 minutes before. Call 17 people.',
  'Doctors call a pressure of 120 or less normal, and above 110 high.',
  'An enzyme called 17-beta hydroxysteroid dehydrogenase 3.',
  'A rash called 5th disease, and ring 18 mm across.',
  'A count of 911 or 1,000 cells. It has 999 of them.',
  'Room 112 and the year 1999.',
  'CAS 50-78-2, OMIM 254450, 100 000 and 2019-2020.',
  'Ranges of 100-200 and 150-1000 or 0.5-1.5.',
  'A call to 120 clinics. They phoned 110 people.',
  'Dates such as 2026-11-22, 01-02-2026.',
])('%j holds none', (text) => {
  expect(quoted('literal-emergency-number', text)).toEqual([]);
});
