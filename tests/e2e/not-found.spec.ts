/** A reader follows an address at which there is nothing. */
import { expect, test } from 'playwright/test';
import { resultsOf, searchField } from './helpers.ts';

test('an address with a slip suggests the article that was meant', async ({ page }) => {
  const response = await page.goto('/conditions/leukemai/');
  expect(response?.status()).toBe(404);
  await page.getByRole('region', { name: 'Did you mean' }).getByRole('link', { name: 'Leukemia', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Leukemia');
});

test('an address without a near title can be searched for', async ({ page }) => {
  await page.goto('/zzzzzzzzzzzzzz/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no page at this address');
  await expect(page.getByRole('region', { name: 'Did you mean' })).toBeHidden();
  await searchField(page).fill('spleen');
  await searchField(page).press('Enter');
  await expect(resultsOf(page).first()).toBeVisible();
});

test.describe('Without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('an address at which there is nothing leads to A–Z and the sections', async ({ page }) => {
    const response = await page.goto('/conditions/leukemai/');
    expect(response?.status()).toBe(404);
    await expect(page.getByRole('region', { name: 'Did you mean' })).toBeHidden();
    await expect(page.getByRole('main').getByRole('link', { name: /A to Z/ })).toBeVisible();
    await page.getByRole('main').getByRole('link', { name: 'Conditions', exact: true }).click();
    await page.getByRole('main').getByRole('link', { name: 'Leukemia', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Leukemia');
  });
});
