import { expect, test } from 'vitest';
import { quoted, soundTexts } from './quoted.ts';

test.each([
  ['People with a hemoglobin below 7.', 'hemoglobin below 7'],
  ['When blood sugar is above 180 for hours, call.', 'blood sugar is above 180'],
  ['LDL cholesterol under 100 is best.', 'LDL cholesterol under 100'],
  ['A platelet count of less than 10,000 in adults.', 'platelet count of less than 10,000'],
  ['Potassium levels between 3.5 and 5.', 'Potassium levels between 3.5 and 5'],
  ['A fever higher than 102', 'fever higher than 102'],
])('%j has no unit', (text, words) => {
  expect(quoted('missing-unit', text)).toEqual([words]);
});

test.each([
  ...soundTexts,
  'A hemoglobin below 7 g/dL.',
  'A hemoglobin A1c below 7.',
  'A hematocrit below 30%.',
  'Blood sugar above 180 milligrams per deciliter.',
  'A fever above 102°F, above 38.5 °C, over 3 days.',
  'A fever for more than 3 days.',
  'A weight over 300 pounds, and a height above 5 feet.',
  'Sodium below 2,300 mg a day.',
  'A pulse above 100. A score below 7. An INR above 3.',
  'Platelets fell in more than 7 adults.',
])('%j needs none', (text) => {
  expect(quoted('missing-unit', text)).toEqual([]);
});
