/** A reader knows another name, or an abbreviation, of what an article is about. */
import { expect, test } from 'playwright/test';
import { emh, openSettled } from './helpers.ts';

test.use({ javaScriptEnabled: false });

test('A–Z lists titles, and other names with the article to see', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'A–Z' }).click();
  await page.getByRole('main').getByRole('link', { name: 'E', exact: true }).click();
  const lines = page.getByRole('main').getByRole('listitem');
  await expect(lines.getByText(emh.title, { exact: true }).first()).toBeVisible();
  for (const name of emh.names) {
    await page.goto(`/a-z/${name.charAt(0).toLowerCase()}/`);
    await expect(lines.filter({ hasText: `${name}: see ${emh.title}` })).toBeVisible();
  }
  await lines
    .filter({ hasText: `EMH: see ${emh.title}` })
    .getByRole('link')
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(emh.title);
});

test('the letters of A–Z lead to the names under them', async ({ page }) => {
  await page.goto('/a-z/');
  await page.getByRole('main').getByRole('link', { name: 'S', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Articles under S');
});

test('a page of one letter lists the names under it alone', async ({ page }) => {
  await page.goto('/a-z/e/');
  const lines = page.getByRole('main').getByRole('list').last().getByRole('listitem');
  await expect(lines.filter({ hasText: `EMH: see ${emh.title}` })).toBeVisible();
  await expect(lines.filter({ hasNotText: /^\s*e/i })).toHaveCount(0);
});

test('the address of another name forwards to the article', async ({ page }) => {
  await page.goto('/go/emh/');
  await page.waitForURL(`**/${emh.path}/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(emh.title);
});

test('where nothing forwards, the address of another name links to the article', async ({ page }) => {
  await openSettled(page, '/go/emh/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`EMH: see ${emh.title}`);
  await page.getByRole('link', { name: emh.title, exact: true }).click();
  await expect(page).toHaveURL(new RegExp(`/${emh.path}/$`));
});
