import { expect, test } from 'vitest';
import { contextOf } from '../../../../src/encyclopedia/load/sentences.ts';
import { readBody } from '../../make.ts';

/** The context of the first link of a body, the words of the link in brackets. */
function context(body: string): string {
  const link = readBody(body).article?.links[0];
  return link ? `${link.context.before}[${link.context.text}]${link.context.after}` : '';
}

test.each([
  ['One. Too little iron causes [[Anemia]] in many people. Three.', 'Too little iron causes [Anemia] in many people.'],
  ['[[Anemia|Low blood]] is the most common sign.', '[Low blood] is the most common sign.'],
  ['Many people have [[Anemia]].', 'Many people have [Anemia].'],
  ['Too little\n**iron** causes\n[[Anemia]] often.', 'Too little iron causes [Anemia] often.'],
  ['Iron is needed.[@nih] Without it [[Anemia]] follows.[@who]', 'Without it [Anemia] follows.'],
  ['Give 5 mg (see [[Iron]]) at 10:30 a day.', 'Give 5 mg (see [Iron]) at 10:30 a day.'],
  ['See [[Anemia]][^1] for more.\n\n[^1]: Note.', 'See [Anemia] for more.'],
  ['Ask [the **NHS**](https://nhs.uk/) for help today.', 'Ask [the NHS] for help today.'],
  ['- Tiredness: see [[Fatigue]] and rest.\n- Another item.', 'Tiredness: see [Fatigue] and rest.'],
  ['- [[Fatigue]]. It is the most common sign.', '[Fatigue]. It is the most common sign.'],
])('the sentence of the link in %j', (body, expected) => {
  expect(context(body)).toBe(expected);
});

test('a cell of a table is its own context', () => {
  expect(context('| a | b |\n|---|---|\n| one | pale skin in [[Anemia]] patients |')).toBe(
    'pale skin in [Anemia] patients',
  );
});

test('a long sentence is cut at words, with a sign where it is cut', () => {
  const long = 'hemoglobin '.repeat(40).trim();
  const { before, after } = contextOf(`${long} anemia ${long}`, long.length + 1, long.length + 7);
  expect(before).toMatch(/^… ?hemoglobin .* $/);
  expect(after).toMatch(/^ hemoglobin .* ?…$/);
  expect(before.length).toBeLessThanOrEqual(161);
  expect(after.length).toBeLessThanOrEqual(161);
});

test('the text of the link is what a reader selects', () => {
  const text = 'Too little iron causes anemia. It is common.';
  expect(contextOf(text, 23, 29)).toEqual({ before: 'Too little iron causes ', text: 'anemia', after: '.' });
});
