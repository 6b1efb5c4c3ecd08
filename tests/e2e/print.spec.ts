/** A reader prints a page. */
import { expect, test } from 'playwright/test';
import { site } from '../../src/site.ts';
import { emh, kindsOfPage, openSettled, sitemapPages } from './helpers.ts';

test('every printed page carries the disclaimer', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  for (const address of new Set([...sitemapPages, ...kindsOfPage])) {
    await openSettled(page, address);
    await expect(page.getByText(site.shortDisclaimer, { exact: true }), address).toBeVisible();
  }
});

test('a printed article holds its text and references, and nothing that only works on a screen', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto(`/${emh.path}/`);
  for (const { text, level } of emh.headings)
    await expect(page.getByRole('heading', { name: text, level, exact: true })).toBeVisible();
  await expect(page.getByRole('region', { name: 'References' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Disclaimer' })).toBeVisible();
  await expect(page.getByRole('navigation')).toHaveCount(0);
  await expect(page.getByRole('search')).toHaveCount(0);
  await expect(page.getByRole('link', { name: /^(Edit|Link to the section)/ })).toHaveCount(0);
});
