import { expect, test } from 'vitest';
import { readState, searchHref } from '../../../../src/components/search/search-address.ts';

const plain = { query: 'spleen', exact: false, kinds: [], systems: [], pages: 1 };

test.each([
  ['?q=spleen', {}],
  ['?q=spleen&exact=1', { exact: true }],
  ['?q=spleen&kind=conditions&kind=tests&system=blood', { kinds: ['conditions', 'tests'], systems: ['blood'] }],
  ['?q=spleen&pages=3', { pages: 3 }],
])('%s is read and written', (search, differs) => {
  const state = { ...plain, ...differs };
  expect(readState(search)).toEqual(state);
  expect(searchHref(state)).toBe(`/search/${search}`);
});

test.each([
  ['?q=spleen&kind=conditionz&system=__proto__&system=constructor', {}],
  ['?q=spleen&kind=tests&kind=tests', { kinds: ['tests'] }],
  ['?q=spleen&exact=yes', {}],
  ['?q=spleen&pages=0', {}],
  ['?q=spleen&pages=-2', {}],
  ['?q=spleen&pages=1.5', {}],
  ['?q=spleen&pages=x', {}],
  ['?q=spleen&pages=1000000', { pages: 20 }],
  ['?q=+spleen+', {}],
])('what means nothing in %s is passed over', (search, differs) => {
  expect(readState(search)).toEqual({ ...plain, ...differs });
});

test('a query is as long as the field takes', () => {
  expect(readState(`?q=${'a'.repeat(5000)}`).query).toHaveLength(200);
});

test('every sign of a query comes through', () => {
  const query = 'Rh+ & "5-HT" <b> 100% #1 é';
  expect(readState(new URL(searchHref({ query }), 'https://materia.example').search).query).toBe(query);
  expect(searchHref({ query: '' })).toBe('/search/');
});
