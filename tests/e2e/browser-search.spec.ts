/** A reader adds the search of the site to the browser. */
import { expect, test } from 'playwright/test';
import { site } from '../../src/site.ts';

test('every page names a description of the search, whose address leads to results', async ({ page, request }) => {
  await page.goto('/about/');
  const link = page.locator('link[rel="search"]');
  await expect(link).toHaveAttribute('type', 'application/opensearchdescription+xml');
  const document = await (await request.get((await link.getAttribute('href')) ?? '')).text();
  // The policy of a page of the site lets nothing be parsed.
  await page.goto('about:blank');
  const [fault, name, template] = await page.evaluate((text) => {
    const parsed = new DOMParser().parseFromString(text, 'application/xml');
    return [
      parsed.querySelector('parsererror')?.textContent,
      parsed.querySelector('ShortName')?.textContent,
      parsed.querySelector('Url[type="text/html"]')?.getAttribute('template'),
    ];
  }, document);
  expect(fault).toBe(undefined);
  expect(name).toBe(site.name);
  expect(name?.length).toBeLessThanOrEqual(16);
  expect(template).toBe(`${site.url}/search/?q={searchTerms}`);
  await page.goto(template?.slice(site.url.length).replace('{searchTerms}', 'sickle%20cell') ?? '');
  await expect(page.getByRole('main').getByRole('heading', { level: 2 }).first()).toContainText('Sickle cell disease');
});
