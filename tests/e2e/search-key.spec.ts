/** The key / leads to the search, unless a reader turned it off. */
import { expect, test } from 'playwright/test';
import { emh, searchField } from './helpers.ts';

test('the key leads to the field of the page, and the sign is not typed', async ({ page }) => {
  await page.goto(`/${emh.path}/`);
  const field = page.getByRole('banner').getByRole('combobox');
  await expect(field).toHaveAttribute('aria-keyshortcuts', '/');
  await page.keyboard.press('/');
  await expect(field).toBeFocused();
  await expect(field).toHaveValue('');
  await page.goto('/');
  await page.keyboard.press('/');
  await expect(searchField(page)).toBeFocused();
});

test('in a field the sign is a sign, and with Control the key belongs to the browser', async ({ page }) => {
  await page.goto('/');
  await searchField(page).focus();
  await page.keyboard.type('HbA1c/');
  await expect(searchField(page)).toHaveValue('HbA1c/');
  await page.getByRole('link', { name: 'A–Z' }).first().focus();
  await page.keyboard.press('Control+/');
  await expect(searchField(page)).not.toBeFocused();
});

test('the key can be turned off on the search page, for every page of this browser', async ({ page }) => {
  await page.goto('/search/');
  const choice = page.getByRole('checkbox', { name: /The key \/ leads to the search/ });
  await expect(choice).toBeChecked();
  await choice.uncheck();
  await page.goto(`/${emh.path}/`);
  const field = page.getByRole('banner').getByRole('combobox');
  await expect(field).not.toHaveAttribute('aria-keyshortcuts');
  await page.keyboard.press('/');
  await expect(field).not.toBeFocused();
  await page.goto('/search/');
  await expect(choice).not.toBeChecked();
  await choice.check();
  await page.goto(`/${emh.path}/`);
  await page.keyboard.press('/');
  await expect(field).toBeFocused();
});

test('where nothing can be stored, the key works and the choice holds for the page', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await page.goto('/search/');
  await page.keyboard.press('/');
  await expect(searchField(page)).toBeFocused();
  const choice = page.getByRole('checkbox', { name: /The key \/ leads to the search/ });
  await choice.uncheck();
  await page.keyboard.press('/');
  await expect(choice).toBeFocused();
});
