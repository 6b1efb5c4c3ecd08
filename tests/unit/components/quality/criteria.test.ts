import { expect, test } from 'vitest';
import { articlePoints, keepsToItself, sitePoints } from '../../../../src/components/quality/criteria.ts';
import type { Assessed, Surroundings } from '../../../../src/components/quality/facts.ts';
import { metaPolicyFor } from '../../../../src/headers/headers.ts';
import { site } from '../../../../src/site.ts';
import { pageWith, people } from './page.ts';

const sections = (...counts: [anchor: string, statements: number, cited: number][]): Partial<Assessed> => ({
  cited: counts.map(([anchor, statements, cited]) => ({ anchor, text: anchor, statements, cited })),
});

/** The points that such an article does not meet. */
function missed(fields: Partial<Assessed> = {}, surroundings: Surroundings = { people, now: '2026-11-25' }): string[] {
  return articlePoints.filter((point) => !point.isMet(pageWith(fields), surroundings)).map(({ key }) => key);
}

test('the two lists have four and eight points, each told in one sentence', () => {
  const all = [...articlePoints, ...sitePoints];
  expect(all.filter(({ list }) => list === 'JAMA benchmark')).toHaveLength(4);
  expect(all.filter(({ list }) => list === 'HONcode principle')).toHaveLength(8);
  expect(new Set(all.map(({ key }) => key)).size).toBe(12);
  for (const { how } of all) expect(how).toMatch(/^[A-Z][^.]*\.$/);
});

test('an article that a clinician signed, with sources and a day, meets every point', () => {
  expect(missed()).toEqual([]);
});

test.each<[string, Partial<Assessed>, string[]]>([
  ['nobody reviewed', { review: 'unreviewed' }, ['authorship', 'authoritative']],
  ['was imported', { review: 'imported', status: 'imported' }, ['authorship', 'authoritative']],
  ['somebody signed whom nobody knows', { reviewer: 'nobody' }, ['authorship', 'authoritative']],
  ['changed since its review', { unreviewedSections: ['treatment'] }, ['authoritative']],
  ['has no day', { updated: undefined }, ['currency', 'source-and-date']],
  ['waits for its next review', { reviewNext: '2026-11-24' }, ['currency']],
  ['names too few sources', sections(['causes', 100, 89]), ['attribution', 'source-and-date']],
  ['lists no source', { references: [] }, ['attribution', 'source-and-date']],
  ['says nothing', sections(), ['attribution', 'source-and-date', 'justifiability']],
  ['has a treatment without a source', sections(['causes', 99, 99], ['treatment', 1, 0]), ['justifiability']],
])('an article that %s does not meet what depends on it', (_what, fields, points) => {
  expect(missed(fields)).toEqual(points);
});

test('history needs no source to be justified, and neither does the lead, which repeats the text', () => {
  expect(missed(sections(['causes', 98, 98], ['history', 1, 0], ['', 1, 0]))).toEqual([]);
});

test('exactly nine of ten statements are enough', () => {
  expect(missed(sections(['causes', 100, 90]))).toEqual([]);
});

test('a reviewer without degrees is an author and no authority', () => {
  const [{ credentials: _, ...plain } = { credentials: '' }] = people.map((person) => ({ ...person }));
  expect(missed({}, { people: [plain as (typeof people)[number]], now: '2026-11-25' })).toEqual(['authoritative']);
});

test('where nobody says who pays, what asks for it is not met; the rest of the site is computed from what it is made of', () => {
  const met = sitePoints.filter((point) => point.isMet()).map(({ key }) => key);
  expect(met.includes('disclosure')).toBe(`${site.funding}` !== '');
  expect(met.includes('financial-disclosure')).toBe(`${site.funding}` !== '');
  expect(met).toEqual(expect.arrayContaining(['complementarity', 'privacy', 'transparency', 'advertising']));
});

test.each([
  [metaPolicyFor('/'), true],
  [metaPolicyFor('/search/'), true],
  ["default-src 'none'; img-src 'self' https://ads.example", false],
  ["default-src 'none'; connect-src *", false],
  ["default-src 'none'; img-src https:", false],
  ["img-src 'self'", false],
  ["default-src 'self'", false],
])('the policy %s keeps to itself: %s', (policy, keeps) => {
  expect(keepsToItself(policy)).toBe(keeps);
});
