/** Markup in a search stays text, wherever it comes from. */
import { expect, test } from 'playwright/test';
import { resultsOf } from './helpers.ts';

const injection = '<img src=x onerror=alert(1)>';

test('the search shows no markup of a query, neither from the address nor from the field', async ({ page }) => {
  const dialogs: string[] = [];
  page.on('dialog', async (dialog) => {
    dialogs.push(dialog.message());
    await dialog.dismiss();
  });
  await page.goto(`/search/?q=${encodeURIComponent(injection)}`);
  await expect(page.getByRole('status')).toContainText(injection);
  await page.getByRole('main').getByRole('searchbox').fill(`spleen ${injection}`);
  await expect(page.getByRole('status')).toContainText(`spleen ${injection}`);
  await expect(page.locator('img, [onerror]')).toHaveCount(0);
  expect(dialogs).toEqual([]);
});

test('the search shows no markup of what it finds', async ({ page }) => {
  const found = {
    url: '/anatomy/spleen/',
    excerpt: `<mark>spleen</mark> ${injection}`,
    meta: { title: injection },
    filters: { kind: [injection] },
    sub_results: [{ url: '/anatomy/spleen/#function', title: injection, excerpt: injection }],
  };
  const body = `export const options = async () => {};
    export const search = async () => ({ results: [{ data: async () => (${JSON.stringify(found)}) }] });`;
  await page.route('**/pagefind/pagefind.js', (route) => route.fulfill({ contentType: 'text/javascript', body }));
  await page.goto('/search/?q=spleen');
  await expect(resultsOf(page).getByRole('link')).toHaveText([injection, injection]);
  await expect(resultsOf(page).first().getByRole('paragraph')).toHaveText(`spleen ${injection}`);
  await expect(page.locator('img, [onerror]')).toHaveCount(0);
});
