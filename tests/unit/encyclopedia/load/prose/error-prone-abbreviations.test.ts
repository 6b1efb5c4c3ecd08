import { expect, test } from 'vitest';
import { messages, quoted, soundTexts } from './quoted.ts';

test.each([
  ['10 U of insulin', 'U', 'units'],
  ['10U of insulin', 'U', 'units'],
  ['40 u daily', 'u', 'units'],
  ['An ALT of 40 U/L', 'U', 'units'],
  ['400 IU of vitamin D', 'IU', 'international units'],
  ['60 IU/L', 'IU', 'international units'],
  ['5 µg of it', 'µg', 'mcg'],
  ['5μg of it', 'μg', 'mcg'],
  ['10 ug/dL', 'ug', 'mcg'],
  ['5 cc of water', 'cc', 'mL'],
  ['one tablet qd', 'qd', 'every day'],
  ['one tablet q.d.', 'q.d.', 'every day'],
  ['one tablet QD', 'QD', 'every day'],
  ['one tablet q.o.d.', 'q.o.d.', 'every other day'],
  ['one tablet QOD', 'QOD', 'every other day'],
  ['one tablet qhs', 'qhs', 'every night at bedtime'],
  ['10 mg HS', 'HS', 'at bedtime'],
  ['10 mg o.d.', 'o.d.', 'every day'],
  ['40 mg SC', 'SC', 'under the skin'],
  ['heparin sub q', 'sub q', 'under the skin'],
  ['three doses TIW', 'TIW', 'three times a week'],
  ['it is given per os', 'per os', 'by mouth'],
  ['MSO4 and water', 'MSO4', 'morphine sulfate'],
  ['MgSO₄ and water', 'MgSO₄', 'magnesium sulfate'],
  ['10 mg MS', 'MS', 'morphine sulfate'],
])('%j is misread', (text, words, write) => {
  const found = messages('error-prone-abbreviation', `Give ${text}.`);
  expect(found).toHaveLength(1);
  expect(found[0]).toMatch(
    new RegExp(`^"${words.replaceAll('.', '\\.')}" has been misread as .*\\. Write "${write}"\\.$`),
  );
});

test.each([
  ...soundTexts,
  'MS is a disease of the nerves. MS affects 2 in 1000 adults.',
  'HS is painful, and OD means overdose.',
  'BID and TID, twice and three times a day.',
  'PID, QT interval, AQD-1 and equid.',
  'A score of 3 U-turns.',
  'Sodium, 5 cubic centimeters and 10 units.',
  'One of 4 uncles, 6 units, 20 cups and 3 under-fives.',
  'SCID and SC joints: 40 SC states.',
  'The od in "cod".',
])('%j is not misread', (text) => {
  expect(quoted('error-prone-abbreviation', text)).toEqual([]);
});
