/** A reader searches. */
import { expect, test } from 'playwright/test';
import { emh, resultsOf } from './helpers.ts';

test('an address with a query shows what is found, the article of that title first', async ({ page }) => {
  await page.goto(`/search/?q=${encodeURIComponent(emh.title)}`);
  await expect(resultsOf(page).first().getByRole('heading')).toContainText(emh.title);
  await expect(page.getByRole('status')).toContainText(`found for “${emh.title}”`);
  await resultsOf(page).first().getByRole('heading').getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(emh.title);
});

test('the search in the head of a page leads to what is found', async ({ page }) => {
  await page.goto(`/${emh.path}/`);
  await page.getByRole('search').getByRole('searchbox').fill('sickle cell');
  await page.getByRole('search').getByRole('button', { name: 'Search' }).click();
  await expect(resultsOf(page).first().getByRole('heading')).toContainText('Sickle cell disease');
  await expect(page.getByRole('main').getByRole('searchbox')).toHaveValue('sickle cell');
});

test('typing is enough, and Enter keeps the search in the address', async ({ page }) => {
  await page.goto('/search/');
  const field = page.getByRole('main').getByRole('searchbox');
  await field.pressSequentially('splenomegaly');
  await expect(resultsOf(page).first().getByRole('heading')).toContainText('Splenomegaly');
  await field.press('Enter');
  await expect(page).toHaveURL(/\?q=splenomegaly$/);
});

test('a result leads to the section that holds the words', async ({ page }) => {
  await page.goto('/search/?q=hydroxyurea');
  const result = resultsOf(page).filter({ has: page.getByRole('link', { name: emh.title, exact: true }) });
  await result.getByRole('link', { name: 'Treatment', exact: true }).click();
  await expect(page).toHaveURL(new RegExp(`/${emh.path}/#treatment$`));
  await expect(page.getByRole('heading', { name: 'Treatment', exact: true })).toBeInViewport();
});

test('a search that finds nothing says so and offers A–Z', async ({ page }) => {
  await page.goto('/search/?q=xyzzyplugh');
  await expect(page.getByRole('status')).toContainText('Nothing was found for “xyzzyplugh”');
  await expect(resultsOf(page)).toHaveCount(0);
  await expect(page.getByRole('main').getByRole('link', { name: /A to Z/ })).toBeVisible();
});

test.describe('Without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a search leads to A–Z', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('main').getByRole('searchbox').fill('spleen');
    await page.getByRole('main').getByRole('button', { name: 'Search' }).click();
    // Playwright sees no roles and no text in this element, though it shows.
    const instead = page.locator('noscript');
    await expect(instead.locator('p').first()).toBeVisible();
    await expect(instead.locator('p').first()).toContainText('Searching needs JavaScript');
    await instead.locator('a[href="/a-z/"]').click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('A to Z');
  });
});
