/** A reader searches where something is missing: scripts, the names, the full text, the network. */
import { expect, type Page, test } from 'playwright/test';
import { emh, resultsOf, searchField, summaryOf } from './helpers.ts';

const fail = (page: Page, pattern: string) => page.route(pattern, (route) => route.abort('internetdisconnected'));

test.describe('Without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the field is a plain one, and a search leads to A–Z and the sections', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('main').getByRole('searchbox').fill('spleen');
    await page.getByRole('main').getByRole('button', { name: 'Search' }).click();
    await expect(page).toHaveURL(/\/search\/\?q=spleen$/);
    // Playwright sees no roles and no text in this element, though it shows.
    const instead = page.locator('noscript');
    await expect(instead.locator('p').first()).toBeVisible();
    await expect(instead.locator('p').first()).toContainText('needs JavaScript');
    await expect(instead.locator('a[href="/conditions/"]')).toBeVisible();
    await expect(page.getByRole('checkbox')).toHaveCount(0);
    await instead.locator('a[href="/a-z/"]').click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('A to Z');
    await page.getByRole('main').getByRole('link', { name: 'E', exact: true }).click();
    for (const name of emh.names.filter((name) => name.startsWith('E')))
      await expect(page.getByText(`${name}: see ${emh.title}`)).toBeVisible();
  });
});

for (const [what, pattern] of [
  ['the names', '**/names/*'],
  ['the script of the names', '**/names-worker*'],
  ['the script of the list', '**/combobox*'],
] as const) {
  test(`where ${what} cannot be loaded, the form works as a plain one`, async ({ page }) => {
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await fail(page, pattern);
    await page.goto('/about/');
    const field = page.getByRole('banner').getByRole('combobox');
    await field.pressSequentially('anemia');
    if (what !== 'the script of the list')
      await expect(page.getByRole('status')).toHaveText(/could not be loaded. Press Enter to search all articles/);
    await expect(page.getByRole('listbox')).toHaveCount(0);
    await field.press('Enter');
    await expect(page).toHaveURL(/\/search\/\?q=anemia$/);
    await expect(resultsOf(page).first()).toContainText(/anemia/i);
    if (what !== 'the script of the list') await expect(summaryOf(page)).toContainText('Names could not be loaded');
    expect(errors).toEqual([]);
  });
}

test('where a browser has no workers, the form works as a plain one', async ({ page }) => {
  await page.addInitScript('delete globalThis.Worker');
  await page.goto('/about/');
  const field = page.getByRole('banner').getByRole('combobox');
  await field.pressSequentially('anemia');
  await field.press('Enter');
  await expect(resultsOf(page).first()).toContainText(/anemia/i);
});

test('names that come back are suggested when a reader returns to the field', async ({ page }) => {
  await fail(page, '**/names/*');
  await page.goto('/');
  await searchField(page).fill('anemia');
  await expect(page.getByRole('status')).toContainText('could not be loaded');
  await page.unroute('**/names/*');
  await page.keyboard.press('Tab');
  await searchField(page).fill('anemi');
  await expect(page.getByRole('option').first()).toHaveAccessibleName(/^Anemia/);
});

test('where the full text cannot be loaded, names are searched and the page says so', async ({ page }) => {
  await fail(page, '**/pagefind/*');
  await page.goto('/search/?q=emh');
  await expect(resultsOf(page)).toHaveText([new RegExp(`^${emh.title}`)]);
  await expect(summaryOf(page)).toContainText('only their names were searched');
});

test('where nothing can be loaded, the page says so, and searches when it can', async ({ page }) => {
  await fail(page, '**/pagefind/*');
  await fail(page, '**/names/*');
  await page.goto('/search/?q=spleen');
  await expect(summaryOf(page)).toHaveText('The search could not be loaded. Check your connection and try again.');
  await page.unroute('**/pagefind/*');
  await page.unroute('**/names/*');
  await searchField(page).press('Enter');
  await expect(resultsOf(page).first()).toBeVisible();
});

test.describe('With a wish for few bytes', () => {
  test('only the common names are loaded, and the rest when they are missed', async ({ page }) => {
    await page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }));
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    const asksForRest = () => asked.some((path) => path.startsWith('/names/tail'));
    await page.goto('/');
    await searchField(page).fill('anemia');
    await expect(page.getByRole('option').first()).toHaveAccessibleName(/^Anemia/);
    await page.waitForTimeout(3500);
    expect(asksForRest()).toBe(false);
    await searchField(page).fill('xyzzyplugh');
    await expect.poll(asksForRest).toBe(true);
  });
});
