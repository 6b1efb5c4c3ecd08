/** What holds for every page of the site. */
import { expect, type Page, test } from 'playwright/test';
import { site } from '../../src/site.ts';
import { addressesIn, kindsOfPage, openSettled, readArticles, scrollsSideways, sitemapPages } from './helpers.ts';

const everyPage = [...new Set([...sitemapPages, ...kindsOfPage])];

test('the sitemap lists every article once, and every page of it is there', async ({ request }) => {
  const articles = readArticles().map(({ path }) => `/${path}/`);
  expect(sitemapPages.filter((address) => articles.includes(address)).toSorted()).toEqual(articles.toSorted());
  for (const address of sitemapPages) expect((await request.get(address)).status(), address).toBe(200);
});

test('robots.txt names the sitemap, and the sitemap its part', async ({ request }) => {
  expect(await (await request.get('/robots.txt')).text()).toContain(`${site.url}/sitemap-index.xml`);
  expect(addressesIn(await (await request.get('/sitemap-index.xml')).text())).toEqual(['/sitemap-0.xml']);
});

test('no page asks another server for anything, has an error in the console, or a space before a full stop', async ({
  page,
}) => {
  const origin = new URL(process.env.MATERIA_TEST_SITE ?? '').origin;
  const foreign: string[] = [];
  const errors: string[] = [];
  const spaced: string[] = [];
  page.on('request', (request) => {
    const { origin: asked, protocol } = new URL(request.url());
    if (asked !== origin && protocol !== 'data:') foreign.push(`${page.url()} asks for ${request.url()}`);
  });
  page.on('pageerror', (error) => errors.push(`${page.url()}: ${error.message}`));
  page.on('console', (message) => {
    // The browser itself calls the answer 404 an error.
    const isMissing = page.url().includes('leukemai') && message.text().includes('404');
    if (['error', 'warning'].includes(message.type()) && !isMissing) errors.push(`${page.url()}: ${message.text()}`);
  });
  for (const address of everyPage) {
    await openSettled(page, address);
    const [fault] = /.{0,40}(?: [.,;:)](?=[ .,;:]|$)|\( )/.exec(await textOf(page)) ?? [];
    if (fault) spaced.push(`${address} says "${fault}"`);
  }
  expect.soft(foreign).toEqual([]);
  expect.soft(errors).toEqual([]);
  expect.soft(spaced).toEqual([]);
});

/** The words of a page; what is written for programs has signs of its own and counts as one word. */
async function textOf(page: Page): Promise<string> {
  const read = await page.evaluate(() => {
    const body = document.createRange();
    body.selectNodeContents(document.body);
    const copy = body.cloneContents();
    for (const code of copy.querySelectorAll('code')) code.textContent = 'code';
    return copy.textContent ?? '';
  });
  return read.replace(/\s+/g, ' ');
}

test.describe('In a window of 320 pixels', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  test('no page scrolls sideways, and each shows the disclaimer', async ({ page }) => {
    const wide: string[] = [];
    for (const address of everyPage) {
      await openSettled(page, address);
      if (await scrollsSideways(page)) wide.push(address);
      await expect.soft(page.getByText(site.shortDisclaimer, { exact: true }), address).toBeVisible();
    }
    expect(wide).toEqual([]);
  });
});
