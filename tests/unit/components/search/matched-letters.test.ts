import { expect, test } from 'vitest';
import { matchedLetters } from '../../../../src/components/search/matched-letters.ts';

/** The name with what is marked in brackets. */
const shown = (name: string, query: string) =>
  matchedLetters(name, query)
    .map(({ text, marked }) => (marked ? `[${text}]` : text))
    .join('');

test.each([
  ['Anemia', 'anem', '[Anem]ia'],
  ['Sickle cell anemia', 'anemia cell', 'Sickle [cell] [anemia]'],
  ['Ménière disease', 'menie', '[Méniè]re disease'],
  ['Me\u0301nie\u0300re disease', 'menie', '[Me\u0301nie\u0300]re disease'],
  ['Iron deficiency', 'i iron', '[Iron] deficiency'],
  ['Hyperthyroidism', 'hypo', 'Hyperthyroidism'],
  ['Panic attack', 'anic', 'Panic attack'],
  ['β-thalassemia', 'β-thal', '[β]-[thal]assemia'],
  ['Œdema', 'oedema', 'Œdema'],
  ['ﬁbrosis', 'fibr', '[ﬁbr]osis'],
  ['<b>x</b>', 'b', '<[b]>x</[b]>'],
  ['Anemia', '', 'Anemia'],
  ['Anemia', '(*', 'Anemia'],
])('in %j, %j marks %j', (name, query, expected) => {
  expect(shown(name, query)).toBe(expected);
});

test('loses no letter', () => {
  for (const name of ['', ' Anemia, iron-deficiency ', '貧血 (anemia)'])
    expect(
      matchedLetters(name, 'an iron 貧')
        .map(({ text }) => text)
        .join(''),
    ).toBe(name);
});
