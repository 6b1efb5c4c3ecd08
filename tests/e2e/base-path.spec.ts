/** The same site under a base path, as a project page on a shared host. */
import { expect, test } from 'playwright/test';
import { site } from '../../src/site.ts';
import { addressesIn, emh, resultsOf, searchField } from './helpers.ts';

test.use({ baseURL: process.env.MATERIA_TEST_SUB });

test('every link of the main pages stays under the base path and leads somewhere', async ({ page, request }) => {
  const addresses = new Set<string>();
  for (const address of ['./', `./${emh.path}/`, './conditions/', './a-z/', './about/', './go/emh/']) {
    const document = await (await request.get(address)).text();
    // A page's policy forbids to write another one in its place.
    await page.goto('about:blank');
    await page.setContent(document.replace(/<meta http-equiv="refresh"[^>]*>/, ''));
    const links = page.locator('[href^="/"], [src^="/"], form');
    const found = await links.evaluateAll((all) =>
      all.map(
        (element) => element.getAttribute('href') ?? element.getAttribute('src') ?? element.getAttribute('action'),
      ),
    );
    for (const link of found) addresses.add(link ?? '');
  }
  expect([...addresses].filter((address) => !address.startsWith('/sub/'))).toEqual([]);
  for (const address of addresses) expect((await request.get(address)).status(), address).toBe(200);
});

test('the sitemap under a base path names addresses that are there', async ({ request }) => {
  const [part = ''] = addressesIn(await (await request.get('./sitemap-index.xml')).text());
  const addresses = addressesIn(await (await request.get(part)).text());
  expect(addresses).toContain(`/sub/${emh.path}/`);
  for (const address of addresses) expect((await request.get(address)).status(), address).toBe(200);
});

test('the search under a base path leads to its results', async ({ page }) => {
  await page.goto('./');
  await searchField(page).fill('hydroxyurea');
  await searchField(page).press('Enter');
  const result = resultsOf(page).filter({ has: page.getByRole('link', { name: emh.title, exact: true }) });
  await result.getByRole('link', { name: 'Treatment', exact: true }).click();
  await expect(page).toHaveURL(new RegExp(`/sub/${emh.path}/#treatment$`));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(emh.title);
});

test('suggestions under a base path lead to articles, and the browser is told of the search there', async ({
  page,
  request,
}) => {
  await page.goto('./about/');
  await page.getByRole('banner').getByRole('combobox').fill('emh');
  await page.getByRole('option').first().click();
  await expect(page).toHaveURL(new RegExp(`/sub/${emh.path}/$`));
  const description = await (await request.get('./opensearch.xml')).text();
  expect(description).toContain(`template="${site.url}/sub/search/?q={searchTerms}"`);
});

test('other names and slips under a base path lead to the article', async ({ page }) => {
  await page.goto('./go/emh/');
  await page.waitForURL(`**/sub/${emh.path}/`);
  await page.goto('./conditions/leukemai/');
  await page.getByRole('region', { name: 'Did you mean' }).getByRole('link', { name: 'Leukemia', exact: true }).click();
  await expect(page).toHaveURL(/\/sub\/conditions\/leukemia\/$/);
});
