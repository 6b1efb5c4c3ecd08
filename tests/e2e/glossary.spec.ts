/** A reader meets a word that is not known to everybody. */
import AxeBuilder from '@axe-core/playwright';
import { expect, type Locator, type Page, test } from 'playwright/test';
import { emh } from './helpers.ts';

const address = `/${emh.path}/`;
const meaning = 'A hormone that tells the bone marrow to make red blood cells.';

const term = (page: Page): Locator => page.getByRole('button', { name: 'erythropoietin' });
const popup = (page: Page): Locator => page.getByRole('note').filter({ hasText: meaning });

test.describe('With a mouse or a keyboard', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto(address);
    await expect(term(page)).toHaveAttribute('aria-expanded', 'false');
  });

  test('a click shows the meaning beside the word, and a second one closes it', async ({ page }) => {
    await term(page).click();
    await expect(popup(page)).toBeInViewport({ ratio: 1 });
    await expect(term(page)).toHaveAttribute('aria-expanded', 'true');
    expect(new URL(page.url()).hash).toBe('');
    await term(page).click();
    await expect(popup(page)).toBeHidden();
    await expect(term(page)).toHaveAttribute('aria-expanded', 'false');
    await term(page).click();
    await page.getByRole('heading', { level: 1 }).click();
    await expect(popup(page)).toBeHidden();
  });

  for (const key of ['Enter', 'Space'])
    test(`${key} opens and closes it, and Esc closes it where the reader was`, async ({ page }) => {
      await term(page).focus();
      await page.keyboard.press(key);
      await expect(popup(page)).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(popup(page)).toBeHidden();
      await expect(term(page)).toBeFocused();
      await page.keyboard.press(key);
      await expect(popup(page)).toBeVisible();
      await page.keyboard.press(key);
      await expect(popup(page)).toBeHidden();
    });

  test('a mouse that rests on the word shows it; it stays while the mouse is on it, and Esc closes it', async ({
    page,
  }) => {
    await term(page).hover();
    await expect(popup(page)).toBeVisible();
    await popup(page).hover();
    await page.waitForTimeout(600);
    await expect(popup(page)).toBeVisible();
    await page.mouse.move(5, 5);
    await expect(popup(page)).toBeHidden();
    await term(page).hover();
    await expect(popup(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(popup(page)).toBeHidden();
  });

  test('what was opened on purpose stays when the mouse leaves', async ({ page }) => {
    await term(page).click();
    await page.mouse.move(5, 5);
    await page.waitForTimeout(600);
    await expect(popup(page)).toBeVisible();
  });

  test('one meaning is shown at a time', async ({ page }) => {
    await term(page).click();
    await page.getByRole('button', { name: 'osteopetrosis' }).click();
    await expect(page.getByRole('note')).toHaveText(/^osteopetrosis: /);
    await expect(term(page)).toHaveAttribute('aria-expanded', 'false');
  });

  test('a screen reader hears the meaning with the word', async ({ page }) => {
    await expect(term(page)).toHaveAccessibleDescription(meaning);
  });

  for (const colorScheme of ['light', 'dark'] as const)
    test(`axe finds nothing wrong with an open meaning in ${colorScheme} colours`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await term(page).click();
      await popup(page).waitFor();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual([]);
    });
});

test.describe('On a phone', () => {
  test.use({ hasTouch: true, viewport: { width: 320, height: 640 } });

  test('a tap shows the meaning, whole and inside the window', async ({ page }) => {
    await page.goto(address);
    await term(page).tap();
    await expect(popup(page)).toBeInViewport({ ratio: 1 });
    await page.getByRole('heading', { level: 1 }).tap();
    await expect(popup(page)).toBeHidden();
  });
});

test.describe('Without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the word leads to its meaning on the same page, and from there back and to the glossary', async ({ page }) => {
    await page.goto(address);
    await page.getByRole('link', { name: 'erythropoietin' }).first().click();
    await expect(page.getByText(meaning)).toBeInViewport();
    await page.getByRole('link', { name: '↩ back to the text: erythropoietin' }).click();
    await expect(page).toHaveURL(/#use_\d+$/);
    const list = page.getByRole('region', { name: 'Words on this page' });
    await list.getByRole('link', { name: 'erythropoietin', exact: true }).click();
    await expect(page).toHaveURL(/\/glossary\/#erythropoietin$/);
    await expect(page.locator('dt', { hasText: /^erythropoietin$/ })).toBeInViewport();
    await expect(page.locator('.entry', { has: page.locator('dt#erythropoietin') })).toContainText(emh.title);
  });

  test('the three pages of the glossary lead to one another and to the articles', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('contentinfo').getByRole('link', { name: 'Glossary' }).click();
    const glossary = page.getByRole('navigation', { name: 'Glossary' });
    await glossary.getByRole('link', { name: 'Abbreviations' }).click();
    await expect(page.locator('.entry', { hasText: /^CBC/ })).toContainText('Complete blood count.');
    await glossary.getByRole('link', { name: 'Parts of words' }).click();
    await page
      .locator('.entry', { hasText: /^-megaly/ })
      .getByRole('link', { name: 'Splenomegaly' })
      .click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Splenomegaly');
    await expect(page.getByText('In the name splenomegaly: splen- (spleen), -megaly (enlargement).')).toBeVisible();
  });
});

test('a print has the meanings at its end', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto(address);
  await expect(page.getByRole('region', { name: 'Words on this page' })).toContainText(meaning);
});
