import { expect, test } from 'vitest';
import { reasonOf, shownAnswer } from '../../../../src/components/search/shown-answer.ts';
import type { Answer, Suggestion } from '../../../../src/names/answer.ts';

const suggestion = (path: string, title: string, more: Partial<Suggestion> = {}): Suggestion => ({
  path,
  title,
  match: 'prefix',
  kind: 'title',
  certainty: 1,
  ...more,
});

/** The list as text: `label:` before its options. */
const lines = (answer: Partial<Answer>) =>
  shownAnswer({ query: 'ra', suggestions: [], fullText: [], ...answer }).groups.flatMap(({ label, options }) => [
    ...(label ? [`${label}:`] : []),
    ...options.map(({ title, detail }) => (detail ? `${title} (${detail})` : title)),
  ]);

const anemia = suggestion('conditions/anemia', 'Anemia');
const arthritis = suggestion('conditions/rheumatoid-arthritis', 'Rheumatoid arthritis', { match: 'exact', name: 'RA' });
const refractory = suggestion('conditions/refractory-anemia', 'Refractory anemia', { match: 'exact', name: 'RA' });

test('says why an article is suggested, and ends with the search of all articles', () => {
  const asked = suggestion('symptoms/fatigue', 'Fatigue', {
    name: 'tiredness',
    section: { anchor: 'causes', text: 'Causes' },
  });
  expect(lines({ suggestions: [anemia, asked] })).toEqual([
    'Anemia (Condition)',
    'Fatigue (Symptom, also called tiredness, in Causes)',
    'Search all articles for “ra”',
  ]);
});

test('what people say who look for an article is not said to be a name of it', () => {
  const attack = suggestion('conditions/heart-attack', 'Heart attack', { kind: 'layTable', name: 'chest pain' });
  expect(lines({ suggestions: [attack] })[0]).toBe('Heart attack (Condition, to do with chest pain)');
});

test('an abbreviation of several articles names them all under a heading', () => {
  expect(lines({ suggestions: [arthritis, refractory, anemia] })).toEqual([
    '“ra” can mean:',
    'Rheumatoid arthritis (Condition, also called RA)',
    'Refractory anemia (Condition, also called RA)',
    'Anemia (Condition)',
    'Search all articles for “ra”',
  ]);
  expect(lines({ suggestions: [arthritis, anemia] })[0]).toBe('Rheumatoid arthritis (Condition, also called RA)');
});

test('names that are alike stand together under a heading', () => {
  const ileum = suggestion('anatomy/ileum', 'Ileum', { match: 'exact' });
  const hip = suggestion('anatomy/hip-bone', 'Hip bone', { name: 'Ilium' });
  expect(
    lines({ query: 'ileum', suggestions: [ileum, anemia, hip], confusable: { one: 'Ileum', other: 'Ilium' } }),
  ).toEqual([
    'These names are alike and mean different things:',
    'Ileum (Part of the body)',
    'Hip bone (Part of the body, also called Ilium)',
    'Anemia (Condition)',
    'Search all articles for “ileum”',
  ]);
});

test('a correction is said, and can be undone', () => {
  const answer: Answer = {
    query: 'anemai',
    suggestions: [anemia],
    correction: { from: 'anemai', to: 'anemia' },
    fullText: ['anemia'],
  };
  const { note, announcement, groups } = shownAnswer(answer);
  expect(note).toBe('Showing “anemia”');
  expect(announcement).toBe('Showing “anemia”. 1 suggestion.');
  expect(groups.at(-1)?.options.map(({ title, href }) => `${title} ${href}`)).toEqual([
    'Search instead for “anemai” /search/?q=anemai&exact=1',
    'Search all articles for “anemia” /search/?q=anemia',
  ]);
});

test('options lead to articles and their sections', () => {
  const section = { anchor: 'symptoms', text: 'Symptoms' };
  const { groups } = shownAnswer({ query: 'x', suggestions: [anemia, { ...anemia, section }], fullText: [] });
  expect(groups[0]?.options.map(({ href }) => href)).toEqual(['/conditions/anemia/', '/conditions/anemia/#symptoms']);
});

test('a reader who does not see the list hears what is in it', () => {
  const announced = (answer: Partial<Answer>) =>
    shownAnswer({ query: 'ra', suggestions: [], fullText: [], ...answer }).announcement;
  expect(announced({})).toBe('No suggestions; press Enter to search all articles.');
  expect(announced({ suggestions: [anemia] })).toBe('1 suggestion.');
  expect(announced({ suggestions: [arthritis, refractory] })).toBe('“ra” can mean. 2 suggestions.');
});

test('a title is a reason of its own', () => {
  expect(reasonOf(anemia)).toBe('');
});
