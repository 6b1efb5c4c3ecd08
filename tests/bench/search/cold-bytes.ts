import type { Browser } from 'playwright';
import type { ServedSite } from './serve-site.ts';

/** Bytes that a reader with an empty cache fetches for the search, as a host sends them. */
export interface ColdBytes {
  /** From the focus of a field to the first suggestion: the names of common articles, and the scripts. */
  head: number;
  scripts: number;
  /** All other names, fetched when the browser is idle. */
  rest: number;
  /** For a letter that is typed after that. */
  keystroke: number;
}

/** Turns to the search field of a page and types. */
export async function coldFocus(browser: Browser, site: ServedSite): Promise<ColdBytes> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.goto(`${site.address}about/`, { waitUntil: 'networkidle' });
    site.begin();
    await page.locator('header input[type=search]').focus();
    await page.waitForLoadState('networkidle');
    // The browser is idle, then the rest is fetched.
    await page.waitForTimeout(4000);
    const focus = site.asked();
    site.begin();
    await page.keyboard.type('an');
    await page.waitForTimeout(1000);
    const sum = (wanted: (path: string) => boolean) => sumOf(focus, wanted);
    const isHead = (path: string) => /^\/names\/(head|index)\b/.test(path);
    const isName = (path: string) => path.startsWith('/names/');
    return {
      head: sum(isHead),
      scripts: sum((path) => !isName(path)),
      rest: sum((path) => isName(path) && !isHead(path)),
      keystroke: sumOf(site.asked(), () => true),
    };
  } finally {
    await context.close();
  }
}

/**
 * What Enter fetches until the first page of results is there, the page and the names aside: scripts of the search
 * page, Pagefind, the parts of its index and the texts of results.
 */
export async function coldEnter(browser: Browser, site: ServedSite, query: string): Promise<number> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    site.begin();
    await page.goto(`${site.address}search/?q=${encodeURIComponent(query)}`);
    await page.waitForFunction(() => {
      const text = document.querySelector('[data-search-summary]')?.textContent;
      return text !== '' && text !== 'Searching…';
    });
    return sumOf(site.asked(), (path) => !isPage(path) && !path.startsWith('/names/'));
  } finally {
    await context.close();
  }
}

/** The same for stock Pagefind: its scripts, the parts of its index and the texts of the first ten results. */
export async function coldStock(browser: Browser, site: ServedSite, query: string): Promise<number> {
  const context = await browser.newContext({ bypassCSP: true });
  try {
    const page = await context.newPage();
    await page.goto(`${site.address}about/`, { waitUntil: 'networkidle' });
    site.begin();
    await page.evaluate(async (query) => {
      const pagefind = await import(`${location.origin}/pagefind/pagefind.js`);
      const { results } = await pagefind.search(query);
      for (const result of results.slice(0, 10)) await result.data();
    }, query);
    return sumOf(site.asked(), () => true);
  } finally {
    await context.close();
  }
}

/** The page itself, its style and its picture, which every page of the site has. */
function isPage(path: string): boolean {
  return path.endsWith('/') || /\.(css|svg|ico)$/.test(path);
}

function sumOf(files: ReadonlyMap<string, number>, wanted: (path: string) => boolean): number {
  return [...files].reduce((sum, [path, bytes]) => sum + (wanted(path) ? bytes : 0), 0);
}
