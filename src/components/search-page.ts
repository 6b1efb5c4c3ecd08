/** The search page: asks Pagefind as the reader types and shows what it finds. */
import { loadPagefind, type Pagefind, type PagefindResult } from './pagefind.ts';
import { resultItem } from './search-result.ts';

const pageLength = 10;
const typingPause = 250;

/** Makes the form within `place` search at once. Throws when one of its parts is missing. */
export function startSearchPage(place: HTMLElement): void {
  const form = part<HTMLFormElement>(place, 'form');
  const field = part<HTMLInputElement>(place, 'input[type=search]');
  const status = part(place, '[data-search-status]');
  const help = part(place, '[data-search-help]');
  const list = part(place, '[data-search-results]');
  const more = part<HTMLButtonElement>(place, '[data-search-more]');
  const siteTitle = document.title;

  let pagefind: Promise<Pagefind> | undefined;
  let results: PagefindResult[] = [];
  let latest = 0;
  let searched = '';
  let pause: ReturnType<typeof setTimeout> | undefined;

  /** Shows what is found for the words in the field; an answer that a later search has overtaken is dropped. */
  async function search(): Promise<void> {
    clearTimeout(pause);
    const query = field.value.trim();
    if (query === searched) return;
    searched = query;
    const turn = ++latest;
    document.title = titleFor(query, siteTitle);
    if (query === '') return show('', []);
    if (list.childElementCount === 0) status.textContent = 'Searching…';
    try {
      pagefind ??= loadPagefind();
      const found = (await (await pagefind).search(query)).results;
      const items = await itemsOf(found.slice(0, pageLength));
      if (turn === latest) show(summary(query, found.length), found, items);
    } catch {
      if (turn !== latest) return;
      pagefind = undefined;
      searched = '';
      show('The search could not be loaded. Check your connection and try again.', []);
    }
  }

  function show(message: string, found: PagefindResult[], items: HTMLLIElement[] = []): void {
    results = found;
    status.textContent = message;
    help.hidden = message === '' || found.length > 0;
    list.replaceChildren(...items);
    more.hidden = found.length <= items.length;
  }

  async function showMore(): Promise<void> {
    const turn = latest;
    const shown = list.childElementCount;
    more.disabled = true;
    try {
      const items = await itemsOf(results.slice(shown, shown + pageLength));
      if (turn !== latest) return;
      list.append(...items);
      more.hidden = list.childElementCount >= results.length;
      // The button may be gone: the reader goes on at the first result that is new.
      items[0]?.querySelector('a')?.focus();
    } catch {
      status.textContent = 'More results could not be loaded. Check your connection and try again.';
    } finally {
      more.disabled = false;
    }
  }

  /** Puts the query into the address, so that Back and a bookmark return to these results. */
  function remember(): void {
    history.replaceState(null, '', addressFor(location.href, field.value.trim()));
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    remember();
    void search();
  });
  field.addEventListener('input', () => {
    clearTimeout(pause);
    pause = setTimeout(search, typingPause);
  });
  more.addEventListener('click', showMore);
  list.addEventListener('click', remember);

  // What was typed before this script came stays, unless the address asks for something.
  field.value = new URL(location.href).searchParams.get('q') ?? field.value;
  void search();
}

/** What the page says about a search that found `count` articles. */
export function summary(query: string, count: number): string {
  if (count === 0) return `Nothing was found for “${query}”. Check the spelling or try other words.`;
  return `${count.toLocaleString('en')} ${count === 1 ? 'article' : 'articles'} found for “${query}”.`;
}

/** `address` with the query in place of the one it had, or with none when the query is empty. */
export function addressFor(address: string, query: string): string {
  const url = new URL(address);
  if (query === '') url.searchParams.delete('q');
  else url.searchParams.set('q', query);
  return url.href;
}

/** The title of the window while it shows a search. */
export function titleFor(query: string, pageTitle: string): string {
  return query === '' ? pageTitle : `${query} - ${pageTitle}`;
}

function itemsOf(results: readonly PagefindResult[]): Promise<HTMLLIElement[]> {
  return Promise.all(results.map(async (result) => resultItem(await result.data())));
}

function part<Kind extends HTMLElement = HTMLElement>(place: HTMLElement, selector: string): Kind {
  const found = place.querySelector<Kind>(selector);
  if (!found) throw new Error(`The search page has no "${selector}".`);
  return found;
}
