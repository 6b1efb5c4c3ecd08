import type { Page } from 'playwright';

/** Articles of the first page of results. */
const shown = 10;

/**
 * Opens the search page and returns what asks it as a reader does: the query is put into its field, the form is
 * sent, and the articles of the list are read, by the last part of their paths.
 */
export async function openSearchPage(page: Page, address: string): Promise<(query: string) => Promise<string[]>> {
  await page.goto(`${address}search/`);
  return (query) =>
    page.evaluate(
      async ([query, shown]) => {
        const place = document.querySelector('[data-search-page]');
        const form = place?.querySelector('form');
        const field = form?.querySelector('input');
        const summary = place?.querySelector('[data-search-summary]');
        const list = place?.querySelector('[data-search-results]');
        if (!form || !field || !summary || !list) throw new Error('The search page has other parts than expected.');
        field.value = query;
        // The summary says "Searching…" at once, and something else when the list is there.
        const done = new Promise<void>((resolve, reject) => {
          const observer = new MutationObserver(() => {
            if (summary.textContent === 'Searching…') return;
            observer.disconnect();
            clearTimeout(timer);
            resolve();
          });
          const timer = setTimeout(() => reject(new Error(`No results for "${query}" in a minute.`)), 60_000);
          observer.observe(summary, { childList: true });
        });
        form.requestSubmit();
        await done;
        return [...list.querySelectorAll<HTMLAnchorElement>(':scope > li > h2 a')]
          .slice(0, shown)
          .map(({ pathname }) => pathname.split('/').at(-2) ?? '');
      },
      [query, shown] as const,
    );
}

/**
 * Opens a page beside the site and returns what asks stock Pagefind there: its own order for the query as it is, of
 * which the first are read.
 */
export async function openStock(
  page: Page,
  address: string,
): Promise<(query: string, most?: number) => Promise<string[]>> {
  await page.goto(`${address}about/`);
  return (query, most = shown) =>
    page.evaluate(
      async ([query, most]) => {
        const pagefind = await import(`${location.origin}/pagefind/pagefind.js`);
        const { results } = await pagefind.search(query);
        const pages = await Promise.all(results.slice(0, most).map((result: { data(): unknown }) => result.data()));
        return pages.map(({ url }: { url: string }) => url.split('/').at(-2) ?? '');
      },
      [query, most] as const,
    );
}
