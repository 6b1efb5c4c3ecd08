/** The state of the search page, which lies in its address so that Back and a bookmark return to it. */
import { bodySystems, sections } from '../../site.ts';
import { href } from '../url.ts';

export interface SearchState {
  query: string;
  /** No correction of spelling. */
  exact: boolean;
  /** Kinds of article that are wanted, as their folders: `conditions`. All, when there is none. */
  kinds: readonly string[];
  /** Body systems that are wanted: `blood`. */
  systems: readonly string[];
  /** Pages of results that are shown, at least 1. */
  pages: number;
}

/** Most pages that an address may ask for, so that it cannot ask for thousands of requests. */
const mostPages = 20;

/** Reads the state from the search part of an address: `?q=spleen&kind=test`. What means nothing is passed over. */
export function readState(search: string): SearchState {
  const parameters = new URLSearchParams(search);
  const pages = Number(parameters.get('pages') ?? 1);
  return {
    query: (parameters.get('q') ?? '').slice(0, mostCharacters).trim(),
    exact: parameters.get('exact') === '1',
    kinds: sections.map(({ folder }) => folder).filter((kind) => parameters.getAll('kind').includes(kind)),
    systems: Object.keys(bodySystems).filter((system) => parameters.getAll('system').includes(system)),
    pages: Number.isInteger(pages) ? Math.min(Math.max(pages, 1), mostPages) : 1,
  };
}

/** The address of a search, with what differs from a plain one. */
export function searchHref(state: Partial<SearchState> & { query: string }): string {
  const { query, exact = false, kinds = [], systems = [], pages = 1 } = state;
  const parameters = new URLSearchParams();
  if (query !== '') parameters.set('q', query);
  if (exact) parameters.set('exact', '1');
  for (const kind of kinds) parameters.append('kind', kind);
  for (const system of systems) parameters.append('system', system);
  if (pages > 1) parameters.set('pages', String(pages));
  return href(`/search/${parameters.size > 0 ? `?${parameters}` : ''}`);
}

/** As many as the field takes. */
export const mostCharacters = 200;
