import { expect, test } from 'vitest';
import { notesOf } from '../../../../src/components/search/notes.ts';
import { readState } from '../../../../src/components/search/search-address.ts';
import { loadFailed, summaryOf, titleFor } from '../../../../src/components/search/summary.ts';
import type { Answer } from '../../../../src/names/answer.ts';

/** The notes as lines, a link with its address. */
const lines = (search: string, answer: Partial<Answer> = {}, unknown: string[] = []) => {
  const state = readState(search);
  return notesOf(state, { query: state.query, suggestions: [], fullText: [], ...answer }, unknown).map(
    ({ text, link }) => (link ? `${text} ${link.text}: ${link.href}` : text),
  );
};

test('a search that was read as it stands needs no note', () => {
  expect(lines('?q=anemia')).toEqual([]);
});

test('a correction can be undone, and made again, and keeps what was chosen', () => {
  expect(lines('?q=anemai&kind=tests&pages=2', { correction: { from: 'anemai', to: 'anemia' } })).toEqual([
    'Showing results for “anemia”. Search instead for “anemai”: /search/?q=anemai&exact=1&kind=tests',
  ]);
  expect(lines('?q=anemai&exact=1')).toEqual([
    'Searched for “anemai” as it is written. Search with the spelling corrected: /search/?q=anemai',
  ]);
});

test('what may be taken for one another is said', () => {
  expect(lines('?q=ilium', { confusable: { one: 'Ileum', other: 'Ilium' } })).toEqual([
    'These names are alike and mean different things: “Ileum” and “Ilium”.',
  ]);
  const owner = { match: 'exact', kind: 'abbreviation', certainty: 1, name: 'RA' } as const;
  const suggestions = [
    { path: 'conditions/a', title: 'Rheumatoid arthritis', ...owner },
    { path: 'conditions/b', title: 'Refractory anemia', ...owner },
  ];
  expect(lines('?q=RA', { suggestions })).toEqual(['“RA” can mean several things.']);
  expect(lines('?q=RA', { suggestions: suggestions.slice(1) })).toEqual([]);
});

test('words that were left out are named', () => {
  expect(lines('?q=xyzzy+iron+qqqq', {}, ['xyzzy', 'qqqq'])).toEqual(['No article holds “xyzzy”, “qqqq”.']);
});

test.each([
  [{ total: 1, everything: 1 }, '1 article found for “iron”.'],
  [{ total: 4711, everything: 4711 }, '4,711 articles found for “iron”.'],
  [{ total: 0, everything: 0 }, 'Nothing was found for “iron”.'],
  [{ total: 0, everything: 3 }, '3 articles found for “iron”, but none of what you chose.'],
  [
    { total: 2, everything: 2, missing: 'names' as const },
    '2 articles found for “iron”. Names could not be loaded, so spelling was not corrected.',
  ],
  [
    { total: 0, everything: 0, missing: 'full text' as const },
    'Nothing was found for “iron”. The text of the articles could not be loaded, so only their names were searched.',
  ],
])('%j is said as %j', (counts, text) => {
  expect(summaryOf({ query: 'iron', missing: undefined, ...counts })).toBe(text);
});

test('the title of the window names the search', () => {
  expect(titleFor('iron', 'Search - Materia')).toBe('iron - Search - Materia');
  expect(titleFor('', 'Search - Materia')).toBe('Search - Materia');
  expect(loadFailed).toMatch(/connection/);
});
