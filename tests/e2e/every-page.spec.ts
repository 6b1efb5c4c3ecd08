/** What holds for every page of the site. */
import { expect, test } from 'playwright/test';
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

test('no page asks another server for anything', async ({ page }) => {
  const origin = new URL(process.env.MATERIA_TEST_SITE ?? '').origin;
  const foreign: string[] = [];
  page.on('request', (request) => {
    const { origin: asked, protocol } = new URL(request.url());
    if (asked !== origin && protocol !== 'data:') foreign.push(`${page.url()} asks for ${request.url()}`);
  });
  for (const address of everyPage) await openSettled(page, address);
  expect(foreign).toEqual([]);
});

test('no page has an error or a warning in the console', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(`${page.url()}: ${error.message}`));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) errors.push(`${page.url()}: ${message.text()}`);
  });
  // The browser itself calls the answer 404 an error.
  for (const address of everyPage.filter((address) => !address.includes('leukemai'))) await openSettled(page, address);
  expect(errors).toEqual([]);
});

test('no page has a space before a full stop or a comma, or just within brackets', async ({ page }) => {
  const faults: string[] = [];
  for (const address of everyPage) {
    await openSettled(page, address);
    // What is written for programs has signs of its own.
    const read = await page.evaluate(() => {
      const body = document.createRange();
      body.selectNodeContents(document.body);
      const copy = body.cloneContents();
      for (const code of copy.querySelectorAll('code')) code.textContent = 'code';
      return copy.textContent ?? '';
    });
    const text = read.replace(/\s+/g, ' ');
    const [fault] = /.{0,40}(?: [.,;:)](?=[ .,;:]|$)|\( )/.exec(text) ?? [];
    if (fault) faults.push(`${address} says "${fault}"`);
  }
  expect(faults).toEqual([]);
});

test.describe('In a window of 320 pixels', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  test('no page scrolls sideways', async ({ page }) => {
    const wide: string[] = [];
    for (const address of everyPage) {
      await openSettled(page, address);
      if (await scrollsSideways(page)) wide.push(address);
    }
    expect(wide).toEqual([]);
  });

  test('every page shows the disclaimer', async ({ page }) => {
    for (const address of everyPage) {
      await openSettled(page, address);
      await expect(page.getByText(site.shortDisclaimer, { exact: true }), address).toBeVisible();
    }
  });
});
