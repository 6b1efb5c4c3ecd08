import { expect, test } from 'vitest';
import { reportedIn } from '../../../make.ts';
import { quoted, soundTexts } from './quoted.ts';

test.each([
  ['Take 500 mg of it.', '500 mg'],
  ['A 500mg tablet.', '500mg'],
  ['An 81-milligram aspirin.', '81-milligram'],
  ['250-500 mg is usual.', '250-500 mg'],
  ['2x500mg helps.', '500mg'],
  ['½ mg or 1/2 mg', '½ mg'],
  ['Up to 1,000 mgs.', '1,000 mgs'],
  ['5 **mg**', '5 mg'],
  ['[[Iron|5]] mg', '5 mg'],
  ['5  \nmg', '5 mg'],
  ['5&nbsp;mg', '5 mg'],
  ['400 micrograms of folic acid', '400 micrograms'],
  ['400 mcg of folic acid', '400 mcg'],
  ['600 IU of vitamin D', '600 IU'],
  ['0.1 mg/kg', '0.1 mg'],
  ['5 mg for each kilogram', '5 mg'],
  ['100 mg/m² of it', '100 mg'],
  ['five hundred milligrams', 'five hundred milligrams'],
  ['Use 2 g twice a day.', '2 g twice a'],
  ['10 mL/kg', '10 mL/kg'],
  ['10 units of insulin before meals', '10 units of insulin before meals'],
  ['two tablets every 6 hours', 'two tablets every 6 hours'],
  ['Two pills a day', 'Two pills a day'],
  ['2 puffs as needed', '2 puffs as needed'],
  ['Take two tablets.', 'Take two tablets'],
  ['Give 5 mL.', 'Give 5 mL'],
  ['20 mEq daily', '20 mEq daily'],
  ['1 g IV', '1 g IV'],
])('%j has the shape of a dose', (text, words) => {
  expect(quoted('dose-outside-block', text)[0]).toBe(words);
});

test('sees the unit of a table in its labels and cells', () => {
  expect(quoted('dose-outside-block', '| Age | Amount (mg) |\n|---|---|\n| Adults | 500 |')).toEqual(['mg']);
  expect(quoted('dose-outside-block', '| Age | Amount | Unit |\n|---|---|---|\n| Adults | 500 | mg |')).toEqual(['mg']);
  expect(quoted('dose-outside-block', '| Test | Result (mg/dL) |\n|---|---|\n| Sugar | 90 |')).toEqual([]);
});

test('looks into notes, lists, quotes and other blocks, and not into a block of doses', () => {
  expect(quoted('dose-outside-block', 'Iron.[^1]\n\n[^1]: 5 mg.\n\n- 6 mg\n\n> 7 mg')).toEqual([
    '5 mg',
    '6 mg',
    '7 mg',
  ]);
  expect(quoted('dose-outside-block', ':::warning\n5 mg\n:::')).toEqual(['5 mg']);
  expect(
    quoted('dose-outside-block', ':::dose{for="adults" date=2026-01-01}\n5 mg, for\n\n- 2 weeks: 6 mg\n:::'),
  ).toEqual([]);
});

test.each([
  ...soundTexts,
  'A blood sugar of 126 mg/dL, 200 mg per deciliter or 7 mmol/L.',
  'Lead: 5 mcg/dL. Alcohol: 80 mg per 100 mL. Ratio: 30 mg/g.',
  'About 100 milligrams of sugar per deciliter of blood.',
  'A hemoglobin of 12 g/dL, or 120 grams per liter.',
  'More than 30 milligrams of albumin for each gram of creatinine.',
  'More than 100 milliliters (3 ounces) of urine per day.',
  'Two units of blood are given each day. The body loses 500 mL of blood.',
  'Kidneys make 1,500 mL of urine a day. Drink 2 L of water every day.',
  'At most 14 units of alcohol a week.',
  'Eat 25 g of fiber a day, and 50 grams of lean protein daily.',
  'Take it once a day. Take the tablets with food.',
  'In 3 intensive care units, twice a year.',
  'Myasthenia gravis (MG), stage 3 MG.',
  'Babies of 2,500 grams at birth. A spleen of 150 g.',
  'One drop of blood is put on a slide.',
  'Mg is magnesium. A mg is small.',
  'The platelets are 5 times as many each day.',
])('%j has not', (text) => {
  expect(quoted('dose-outside-block', text)).toEqual([]);
});

test('sees a dose in the summary, which stands in lists and results of searches', () => {
  expect(
    reportedIn('dose-outside-block', '---\ntitle: Iron\nsummary: Take 65 mg of it.\n---\n\nIron is a metal.\n'),
  ).toEqual(['3:10 dose-outside-block']);
});
