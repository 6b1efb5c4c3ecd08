/** A reader narrows a search, goes through its pages, and comes back to it. */
import { expect, type Page, test } from 'playwright/test';
import { resultsOf, summaryOf } from './helpers.ts';

const box = (page: Page, name: RegExp) => page.getByRole('main').getByRole('checkbox', { name });

/** Waits until the first result is that one, and sees that all are of the kinds chosen. */
async function expectResults(page: Page, first: RegExp, all: RegExp): Promise<void> {
  await expect(resultsOf(page).first()).toHaveText(first);
  await expect(resultsOf(page).filter({ hasNotText: all })).toHaveCount(0);
}

test('a kind of article and a body system narrow what is shown, and stand in the address', async ({ page }) => {
  await page.goto('/search/?q=spleen');
  await box(page, /^Treatments/).check();
  await expect(page).toHaveURL(/\?q=spleen&kind=treatments$/);
  await expectResults(page, /^Splenectomy treatment/, / treatment/);
  await expect(summaryOf(page)).toHaveText(/^\d+ articles? found for “spleen”\.$/);
  await expect(box(page, /^Treatments/)).toBeFocused();
  await box(page, /^Symptoms/).check();
  await expect(page).toHaveURL(/\?q=spleen&kind=symptoms&kind=treatments$/);
  await expectResults(page, /^Splen\w+ (symptom|treatment)/, / (symptom|treatment)/);
  await box(page, /^Immune system/).check();
  await expect(page).toHaveURL(/&system=immune$/);
  await page.goBack();
  await page.goBack();
  await expect(page).toHaveURL(/\?q=spleen&kind=treatments$/);
  await expectResults(page, /^Splenectomy treatment/, / treatment/);
  await expect(box(page, /^Treatments/)).toBeChecked();
  await expect(box(page, /^Symptoms/)).not.toBeChecked();
});

test('an address may come narrowed, and says when nothing is left', async ({ page }) => {
  await page.goto('/search/?q=osteopetrosis&kind=drugs');
  await expect(summaryOf(page)).toContainText('but none of what you chose');
  await expect(resultsOf(page)).toHaveCount(0);
  // The choice goes with its last result.
  await box(page, /^Drugs/).click();
  await expect(resultsOf(page).first()).toBeVisible();
});

test('the numbers beside the choices are those of the results', async ({ page }) => {
  await page.goto('/search/?q=spleen');
  const label = page.getByRole('main').locator('label', { hasText: 'Conditions' });
  const count = Number(/\d+/.exec((await label.textContent()) ?? '')?.[0]);
  expect(count).toBeGreaterThan(1);
  await label.click();
  await expect(resultsOf(page)).toHaveCount(Math.min(count, 10));
  await expect(summaryOf(page)).toContainText(`${count} articles`);
});

test('more results go on where the list ended, and Back from an article returns to them', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto('/search/?q=blood');
  await expect(resultsOf(page)).toHaveCount(10);
  await page.getByRole('button', { name: 'Show more results' }).click();
  await expect(page).toHaveURL(/\?q=blood&pages=2$/);
  const link = resultsOf(page).nth(10).getByRole('heading').getByRole('link');
  await expect(link).toBeFocused();
  const title = (await link.textContent()) ?? '';
  const scrolled = await page.evaluate(() => scrollY);
  expect(scrolled).toBeGreaterThan(500);
  await link.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  await page.goBack();
  await expect(link).toHaveText(title);
  await expect(link).toBeFocused();
  await expect(link).toBeInViewport();
});
