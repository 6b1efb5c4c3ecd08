/** Kind of article and body systems of the pages that full text finds. */
import { bodySystems, sections } from '../../site.ts';
import type { Pagefind } from './pagefind.ts';
import type { SearchState } from './search-address.ts';

/** What readers narrow a search by, with the words for its values in the order shown. */
export const facets = {
  kinds: { filter: 'kind', legend: 'Kind of article', labels: new Map(sections.map((one) => [one.folder, one.label])) },
  systems: { filter: 'system', legend: 'Body system', labels: new Map<string, string>(Object.entries(bodySystems)) },
} as const;

export type FacetName = keyof typeof facets;

export const facetNames = ['kinds', 'systems'] as const satisfies readonly FacetName[];

/** The values of one page. */
export type FacetValues = Readonly<Record<FacetName, readonly string[]>>;

/** Reads the values of every page, by the id of its results. */
export async function loadFacets(pagefind: Pagefind): Promise<Map<string, FacetValues>> {
  const present = await pagefind.filters();
  const found = new Map<string, Record<FacetName, string[]>>();
  for (const name of facetNames) {
    const { filter } = facets[name];
    for (const value of Object.keys(present[filter] ?? {})) {
      const { results } = await pagefind.search(null, { filters: { [filter]: value } });
      for (const { id } of results) {
        const values = found.get(id) ?? { kinds: [], systems: [] };
        values[name].push(value);
        found.set(id, values);
      }
    }
  }
  return found;
}

type Wanted = Pick<SearchState, FacetName>;

/** True when a page has one of the wanted values of each facet in which any is wanted. */
export function isWanted(values: FacetValues | undefined, wanted: Wanted): boolean {
  return facetNames.every(
    (name) => wanted[name].length === 0 || values?.[name].some((value) => wanted[name].includes(value)),
  );
}

/**
 * How many pages each value of a facet would show: what is wanted of the other facet counts, what is wanted of
 * this one does not. In the order of `facets`; values without pages are left out unless they are wanted.
 */
export function countFacet(name: FacetName, pages: readonly FacetValues[], wanted: Wanted): Map<string, number> {
  const others = { ...wanted, [name]: [] };
  const counts = new Map<string, number>();
  for (const page of pages.filter((values) => isWanted(values, others))) {
    for (const value of page[name]) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const shown = [...facets[name].labels.keys()].filter((value) => counts.has(value) || wanted[name].includes(value));
  return new Map(shown.map((value) => [value, counts.get(value) ?? 0]));
}

/** True when anything is narrowed. */
export function isNarrowed(wanted: Wanted): boolean {
  return facetNames.some((name) => wanted[name].length > 0);
}
