import { expect, test } from 'vitest';
import { countFacet, type FacetValues, isWanted, loadFacets } from '../../../../src/components/search/facets.ts';
import { fakePagefind } from './fake-pagefind.ts';

const anemia: FacetValues = { kinds: ['conditions'], systems: ['blood'] };
const leukemia: FacetValues = { kinds: ['conditions'], systems: ['blood', 'immune'] };
const biopsy: FacetValues = { kinds: ['tests'], systems: ['blood'] };
const pages = [anemia, leukemia, biopsy];
const all: { kinds: string[]; systems: string[] } = { kinds: [], systems: [] };

test('reads kind and systems of every page from the index', async () => {
  const pagefind = fakePagefind({
    'conditions/leukemia': { title: 'Leukemia', kind: 'conditions', systems: ['blood', 'immune'] },
    'topics/sleep': { title: 'Sleep', kind: 'topics' },
  });
  expect(Object.fromEntries(await loadFacets(pagefind))).toEqual({
    'en_conditions/leukemia': { kinds: ['conditions'], systems: ['blood', 'immune'] },
    'en_topics/sleep': { kinds: ['topics'], systems: [] },
  });
});

test('a page is wanted when it has one value of each facet in which any is wanted', () => {
  expect(pages.filter((page) => isWanted(page, all))).toEqual(pages);
  expect(pages.filter((page) => isWanted(page, { kinds: ['tests', 'topics'], systems: [] }))).toEqual([biopsy]);
  expect(pages.filter((page) => isWanted(page, { kinds: ['conditions'], systems: ['immune'] }))).toEqual([leukemia]);
  expect(isWanted(undefined, all)).toBe(true);
  expect(isWanted(undefined, { kinds: ['tests'], systems: [] })).toBe(false);
});

test('counts what each value would show, in the order of the site', () => {
  const counts = (name: 'kinds' | 'systems', wanted = all) => Object.fromEntries(countFacet(name, pages, wanted));
  expect(counts('kinds')).toEqual({ conditions: 2, tests: 1 });
  expect([...countFacet('systems', pages, all).keys()]).toEqual(['blood', 'immune']);
  // A choice of the other facet counts; one of the same does not, so that a second value can be added.
  expect(counts('kinds', { ...all, kinds: ['tests'] })).toEqual({ conditions: 2, tests: 1 });
  expect(counts('kinds', { ...all, systems: ['immune'] })).toEqual({ conditions: 1 });
});

test('what is wanted is listed even when nothing has it, so that it can be taken back', () => {
  expect(Object.fromEntries(countFacet('systems', pages, { kinds: [], systems: ['skin'] }))).toEqual({
    blood: 3,
    immune: 1,
    skin: 0,
  });
});
