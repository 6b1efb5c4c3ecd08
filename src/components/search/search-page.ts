/** The search page: shows what the query in its address finds, and keeps its state there. */
import { announce } from './announce.ts';
import { type FacetValues, isNarrowed, isWanted, loadFacets } from './facets.ts';
import { readFilters, showFilters } from './filters.ts';
import { noteElement, notesOf } from './notes.ts';
import { rememberPlace, returnToPlace } from './page-memory.ts';
import { resultItem } from './result-item.ts';
import { firstResults } from './results.ts';
import { type Found, pagefind, search } from './search.ts';
import { readState, type SearchState, searchHref } from './search-address.ts';
import { loadFailed, summaryOf, titleFor } from './summary.ts';

const pageLength = 10;

/** Starts the page within `place`. Throws when one of its parts is missing. */
export function startSearchPage(place: HTMLElement): void {
  const form = part<HTMLFormElement>(place, 'form');
  const field = part<HTMLInputElement>(place, 'input[type=search]');
  const notes = part(place, '[data-search-notes]');
  const summary = part(place, '[data-search-summary]');
  const narrow = part<HTMLDetailsElement>(place, '[data-search-narrow]');
  const filters = part(place, '[data-search-filters]');
  const list = part(place, '[data-search-results]');
  const more = part<HTMLButtonElement>(place, '[data-search-more]');
  const nothing = part(place, '[data-search-nothing]');
  const tell = part<HTMLAnchorElement>(place, '[data-search-tell]');
  const pageTitle = document.title;

  let state = readState(location.search);
  let found: Found | undefined;
  let facets: Map<string, FacetValues> | undefined;
  let turn = 0;

  /** Searches for the state and shows the results; an answer that a later search has overtaken is dropped. */
  async function start(): Promise<void> {
    const mine = ++turn;
    found = undefined;
    field.value = state.query;
    document.title = titleFor(state.query, pageTitle);
    list.replaceChildren();
    notes.replaceChildren();
    for (const element of [narrow, more, nothing]) element.hidden = true;
    say(state.query === '' ? '' : 'Searching…');
    if (state.query === '') return;
    try {
      const outcome = await search(state);
      if (mine !== turn) return;
      found = outcome;
      if (isNarrowed(state)) narrow.open = true;
      await show();
    } catch {
      if (mine === turn) say(loadFailed);
    }
  }

  /** Shows the pages of results that the state asks for. Rejects when one cannot be loaded. */
  async function show(): Promise<void> {
    if (!found) return;
    const mine = turn;
    const { answer, unknown, missing } = found;
    if (missing !== 'full text' && (narrow.open || isNarrowed(state))) facets ??= await loadFacets(await pagefind());
    const lists = found.lists.map((list) => list.filter(({ id }) => isWanted(facets?.get(id), state)));
    // The names know no body systems: an article of the system wanted is found by its text, which holds its names.
    const suggestions = answer.suggestions.filter(
      ({ path }) => state.systems.length === 0 && isWanted({ kinds: [path.split('/')[0] ?? ''], systems: [] }, state),
    );
    const { shown, total } = await firstResults({ ...answer, suggestions }, lists, state.pages * pageLength);
    if (mine !== turn) return;
    // What is there stays, so that the focus does.
    list.append(...shown.slice(list.childElementCount).map((result) => resultItem(result, state.query)));
    const ids = new Set(found.lists.flat().map(({ id }) => id));
    const everything = isNarrowed(state) ? Math.max(ids.size, answer.suggestions.length) : total;
    notes.replaceChildren(...notesOf(state, answer, everything > 0 ? unknown : []).map(noteElement));
    say(summaryOf({ query: state.query, total, everything, missing }));
    narrow.hidden = everything === 0;
    if (facets) showFilters(filters, valuesOf(ids, facets), state);
    more.hidden = total <= shown.length;
    nothing.hidden = everything > 0;
    tell.href = tell.dataset.searchTell?.replace('{query}', encodeURIComponent(state.query)) ?? '';
  }

  /** Goes to another state, as an entry of the history of its own. */
  function goTo(next: SearchState): void {
    rememberPlace();
    state = next;
    history.pushState(null, '', searchHref(state));
  }

  async function showMore(): Promise<void> {
    const before = list.childElementCount;
    state = { ...state, pages: state.pages + 1 };
    history.replaceState(null, '', searchHref(state));
    more.disabled = true;
    try {
      await show();
      // The button may be gone: the reader goes on at the first result that is new.
      list.children[before]?.querySelector('a')?.focus();
    } catch {
      say(moreFailed);
    } finally {
      more.disabled = false;
    }
  }

  async function showNarrowed(): Promise<void> {
    list.replaceChildren();
    await show().catch(() => say(moreFailed));
  }

  function say(text: string): void {
    summary.textContent = text;
    announce(text);
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    // On a phone the keyboard would cover what is found.
    if (matchMedia('(pointer: coarse)').matches) field.blur();
    goTo(readState(new URL(searchHref({ query: field.value.trim() }), location.href).search));
    void start();
  });
  filters.addEventListener('change', () => {
    goTo({ ...state, ...readFilters(filters), pages: 1 });
    void showNarrowed();
  });
  narrow.addEventListener('toggle', () => {
    if (narrow.open && !facets) void show().catch(() => say(moreFailed));
  });
  more.addEventListener('click', showMore);
  addEventListener('pagehide', rememberPlace);
  addEventListener('popstate', async () => {
    state = readState(location.search);
    await start();
    returnToPlace(place);
  });

  // Beside the results there is room for it; above them it would push them down.
  narrow.open = matchMedia('(min-width: 60rem)').matches;
  // The list is written after the browser would scroll.
  history.scrollRestoration = 'manual';
  // What was typed before this script came stays, unless the address asks for something.
  if (state.query === '' && field.value !== '') return;
  void start().then(() => returnToPlace(place));
}

function valuesOf(ids: ReadonlySet<string>, facets: ReadonlyMap<string, FacetValues>): FacetValues[] {
  return [...ids].flatMap((id) => facets.get(id) ?? []);
}

const moreFailed = 'Results could not be loaded. Check your connection and try again.';

function part<Kind extends HTMLElement = HTMLElement>(place: HTMLElement, selector: string): Kind {
  const found = place.querySelector<Kind>(selector);
  if (!found) throw new Error(`The search page has no "${selector}".`);
  return found;
}
