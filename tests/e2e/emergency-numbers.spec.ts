/** A reader looks up whom to call, and articles remember it, if the reader wants. */
import { expect, type Page, test } from 'playwright/test';
import { careLevels, emergencyWords } from '../../src/site.ts';
import { emh } from './helpers.ts';

const emergency = (page: Page) => page.getByRole('region', { name: careLevels.emergency });
const numbers = (page: Page) => page.getByRole('region', { name: 'Emergency numbers by country' });
const row = (page: Page, country: string) =>
  numbers(page)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: country, exact: true }) });

for (const javaScript of ['on', 'off']) {
  test.describe(`With JavaScript ${javaScript}`, () => {
    test.use({ javaScriptEnabled: javaScript === 'on' });

    test('the words of an article lead to the numbers of all countries', async ({ page }) => {
      await page.goto(`/${emh.path}/`);
      await expect(emergency(page)).toContainText(`Call ${emergencyWords} if`);
      await emergency(page).getByRole('link', { name: emergencyWords }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Emergency numbers');
      await expect(row(page, 'Japan').getByRole('cell')).toHaveText(['119', '110', '119']);
      await expect(row(page, 'Japan').getByRole('link', { name: '119' })).toHaveAttribute('href', 'tel:119');
      await expect(row(page, 'Germany').getByRole('cell')).toHaveText(['112', '112', '112']);
    });

    test('other lines that help stand below, each to be called by a tap', async ({ page }) => {
      await page.goto('/emergency-numbers/');
      const lines = page.getByRole('region', { name: 'Other lines that help, by country' });
      const line = lines.getByRole('row').filter({ hasText: 'Poisons Information Centre' });
      await expect(line.getByRole('rowheader')).toHaveText('Australia');
      await expect(line.getByRole('link', { name: '13 11 26' })).toHaveAttribute('href', 'tel:131126');
    });

    test('every page leads there', async ({ page }) => {
      await page.goto('/');
      await page.getByRole('contentinfo').getByRole('link', { name: 'Emergency numbers' }).click();
      await expect(numbers(page).getByRole('table')).toBeVisible();
    });
  });
}

test('a country that was chosen shows its number in articles until it is forgotten', async ({ page }) => {
  await page.goto('/emergency-numbers/');
  const choice = page.getByRole('combobox', { name: 'Your country' });
  await choice.selectOption('Japan');
  await expect(page.getByRole('status').filter({ hasText: 'Ambulance in Japan: 119.' })).toBeVisible();
  await page.goto(`/${emh.path}/`);
  await expect(emergency(page)).toContainText(`Call ${emergencyWords} (119 in Japan) if`);
  await expect(emergency(page).getByRole('link', { name: '119' })).toHaveAttribute('href', 'tel:119');
  await page.goto('/emergency-numbers/');
  await expect(choice).toHaveValue('JP');
  await page.getByRole('button', { name: 'Forget my country' }).click();
  await expect(choice).toBeFocused();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await page.goto(`/${emh.path}/`);
  await expect(emergency(page)).toContainText(`Call ${emergencyWords} if`);
});

test('who chose no country loads no numbers and keeps nothing', async ({ page }) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(request.url()));
  await page.goto(`/${emh.path}/`);
  await page.waitForLoadState('networkidle');
  expect(loaded.filter((address) => /emergency-numbers\.[^/]*js$/.test(address))).toEqual([]);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('what is kept is never shown as it is: an unknown country shows nothing', async ({ page }) => {
  await page.goto('/');
  await page.evaluate(() => localStorage.setItem('materia-country', '<b>ZZ</b>'));
  await page.goto(`/${emh.path}/`);
  await page.waitForLoadState('networkidle');
  await expect(emergency(page)).toContainText(`Call ${emergencyWords} if`);
});

test('where nothing can be stored, the page says so', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await page.goto('/emergency-numbers/');
  await page.getByRole('combobox', { name: 'Your country' }).selectOption('Japan');
  await expect(page.getByText('Your browser keeps nothing, so articles cannot show it.')).toBeVisible();
});
