/** What somebody reads here is about their health: no other site learns which page they come from. */
import { expect, type Page, test } from 'playwright/test';
import { site } from '../../src/site.ts';
import { kindsOfPage, openSettled } from './helpers.ts';

/** Follows the link to the licence, which every page has; returns what the other site is told, or `undefined`. */
async function referrerTold(page: Page, address: string): Promise<string | undefined> {
  await openSettled(page, address);
  await page.locator(`a[href="${site.contentLicence.url}"]`).first().click();
  await page.waitForURL(site.contentLicence.url);
  return page.evaluate(() => document.referrer || undefined);
}

test.beforeEach(async ({ page }) => {
  await page.route('https://creativecommons.org/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: route.request().headers().referer ?? 'nothing' }),
  );
});

for (const address of kindsOfPage) {
  test(`a page that a link of ${address} leads to is not told where the reader comes from`, async ({ page }) => {
    expect(await referrerTold(page, address)).toBeUndefined();
    await expect(page.locator('body')).toHaveText('nothing');
  });
}

test('nor is it by a page whose host sends no headers', async ({ page }) => {
  await page.route('**/a-z/', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { 'content-type': 'text/html' } });
  });
  expect(await referrerTold(page, '/a-z/')).toBeUndefined();
  await expect(page.locator('body')).toHaveText('nothing');
});

test('without the policy it would be', async ({ page }) => {
  await page.route('**/a-z/', async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(/<meta name="referrer"[^>]*>/, '');
    await route.fulfill({ response, headers: { 'content-type': 'text/html', 'referrer-policy': 'unsafe-url' }, body });
  });
  expect(await referrerTold(page, '/a-z/')).toContain('/a-z/');
  await expect(page.locator('body')).toContainText('/a-z/');
});
