import { expect, test } from 'vitest';
import { type CommittedDays, noDates } from '../../../src/encyclopedia/dates.ts';
import { articlePageSchema } from '../../../src/encyclopedia/page.ts';
import { toPage } from '../../../src/encyclopedia/to-page.ts';
import { article, encyclopediaOf } from '../make.ts';

const nih = { id: 'nih', type: 'webpage', title: 'Anemia', URL: 'https://www.nih.gov/anemia' };
const anemia = article({
  title: 'Anemia',
  aliases: ['Anaemia', 'ANEMIA', 'Low blood'],
  abbreviations: ['AN'],
  layNames: ['low blood', 'thin blood', 'an'],
  misspellings: ['anemea'],
  relations: { symptoms: ['Fatigue'], tests: ['Fatigue'] },
  seeAlso: ['Fatigue', 'Leukemia', 'Pallor'],
  notToBeConfusedWith: ['Leukemia'],
  updated: '2026-11-22',
  body: 'Lead.[@nih]\n\n## Causes\n\n### Iron\n\n#### Food\n\nLiver.[@nih]',
});
const fatigue = article({ title: 'Fatigue', path: 'symptoms/fatigue', body: 'Seen in [[Anemia]] often.' });
const leukemia = article({ title: 'Leukemia' });
const draft = article({ title: 'Pallor', path: 'symptoms/pallor', status: 'draft' });
const page = toPage(anemia, encyclopediaOf([anemia, fatigue, leukemia, draft], { references: [nih] }), 'abc');

test('fits the schema of the collection', () => {
  expect(articlePageSchema.parse(page)).toEqual(page);
});

test('shows other names once, never the title, never a wrong spelling', () => {
  expect(page.alsoCalled).toEqual(['Anaemia', 'Low blood', 'thin blood']);
  expect(page.abbreviations).toEqual(['AN']);
});

test('lists each related article once, under the first relation that fits', () => {
  expect(page.seeAlso.map(({ label, articles }) => [label, articles.map(({ title }) => title)])).toEqual([
    ['Symptoms', ['Fatigue']],
    ['Related', ['Leukemia']],
  ]);
  expect(page.notToBeConfusedWith.map(({ path }) => path)).toEqual(['conditions/leukemia']);
});

test('lists headings of two levels, and what links here with its sentence', () => {
  expect(page.contents).toEqual([
    { depth: 2, text: 'Causes', anchor: 'causes' },
    { depth: 3, text: 'Iron', anchor: 'iron' },
  ]);
  expect(page.linksHere).toEqual([
    {
      path: 'symptoms/fatigue',
      title: 'Fatigue',
      section: '',
      context: { before: 'Seen in ', text: 'Anemia', after: ' often.' },
    },
  ]);
});

test('shows the day that the article names, or else the day of its commit, but not that of an import', () => {
  const dates = { ...noDates, committed: new Map<string, CommittedDays>() };
  const dayOf = (fields: object) => {
    const iron = article({ title: 'Iron', ...fields });
    dates.committed.set(iron.path, { first: '2026-11-19', written: '2026-11-20', latest: '2026-11-21' });
    return toPage(iron, encyclopediaOf([iron], { dates }), 'abc').updated;
  };
  expect(dayOf({ updated: '2026-01-01' })).toBe('2026-01-01');
  expect(dayOf({})).toBe('2026-11-20');
  expect(dayOf({ status: 'imported' })).toBeUndefined();
  expect(dayOf({ status: 'imported', updated: '2026-01-01' })).toBe('2026-01-01');
  expect(toPage(fatigue, encyclopediaOf([fatigue]), 'abc').updated).toBeUndefined();
});

test('knows the first day of a file from version control alone', () => {
  const iron = article({ title: 'Iron', updated: '2026-01-01' });
  const day = { first: '2025-12-31', written: '2026-11-20', latest: '2026-11-21' };
  const dates = { ...noDates, committed: new Map([[iron.path, day]]) };
  expect(toPage(iron, encyclopediaOf([iron], { dates }), 'abc').created).toBe('2025-12-31');
  expect(toPage(iron, encyclopediaOf([iron]), 'abc').created).toBeUndefined();
});

test('lists codes, one or several a system, and the relation of each list', () => {
  const iron = article({ title: 'Iron', codes: { mesh: ['D007501', 'D007502'], chebi: 'CHEBI:18248' } });
  expect(toPage(iron, encyclopediaOf([iron]), 'abc').codes).toMatchObject([
    { system: 'mesh', code: 'D007501' },
    { system: 'mesh', code: 'D007502' },
    { system: 'chebi', code: 'CHEBI:18248' },
  ]);
  expect(page.seeAlso.map(({ relation }) => relation)).toEqual(['symptoms', undefined]);
});

test('lists references with every place that cites them', () => {
  expect(page.references).toMatchObject([{ key: 'nih', number: 1, citedAt: ['cite-1', 'cite-2'] }]);
});

test.each([
  [{}, 'unreviewed'],
  [{ status: 'imported' }, 'imported'],
  [{ review: { state: 'reviewed', by: 'people/ada', on: '2026-11-01', next: '2028-11-01', hash: 'a' } }, 'reviewed'],
  [
    {
      status: 'imported',
      review: { state: 'reviewed', by: 'people/ada', on: '2026-11-01', next: '2028-11-01', hash: 'a' },
    },
    'imported',
  ],
])('an article with %j is shown as %s', (fields, review) => {
  const one = article({ title: 'Anemia', ...fields });
  expect(toPage(one, encyclopediaOf([one]), 'abc').review).toBe(review);
});
