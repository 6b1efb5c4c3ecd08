/** A reader uses the keyboard alone. */
import { expect, test } from 'playwright/test';
import { emh, resultsOf, searchField } from './helpers.ts';
import { nextStop, type Stop, tabTo } from './tab-stops.ts';

test('the first stop is a link past the navigation, to the text', async ({ page }) => {
  await page.goto(`/${emh.path}/`);
  await page.keyboard.press('Tab');
  const skipLink = page.getByRole('link', { name: 'Skip to the text' });
  await expect(skipLink).toBeFocused();
  await expect(skipLink).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('main').getByRole('link').first()).toBeFocused();
});

test('Tab reaches the search, then the navigation, then the contents', async ({ page }) => {
  await page.goto(`/${emh.path}/`);
  const search = page.getByRole('search').getByRole('combobox');
  const navigation = page.getByRole('navigation', { name: 'Main' }).getByRole('link').first();
  const contents = page.getByRole('navigation', { name: 'Contents' }).getByRole('link').first();
  for (const stop of [search, navigation, contents]) await tabTo(page, stop);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#causes$/);
});

test('every stop of an article shows that it has the focus', async ({ page }) => {
  await page.goto(`/${emh.path}/`);
  const stops: Stop[] = [];
  for (let stop = await nextStop(page); stop; stop = await nextStop(page)) stops.push(stop);
  expect(stops.filter(({ outlined, inView }) => !outlined || !inView)).toEqual([]);
  expect(stops.length).toBeGreaterThan(emh.headings.length);
});

test('a reader searches and opens a result without a mouse', async ({ page }) => {
  await page.goto('/');
  await searchField(page).focus();
  await page.keyboard.type('spleen');
  await page.keyboard.press('Enter');
  const result = resultsOf(page).first().getByRole('link').first();
  const title = (await result.textContent()) ?? '';
  await result.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
});
