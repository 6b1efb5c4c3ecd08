/** A reader looks at the source of a statement without leaving it, and cites the page. */
import { expect, test } from 'playwright/test';
import { emh } from './helpers.ts';

test.beforeEach(async ({ page }) => {
  await page.goto(`/${emh.path}/`);
});

test('a source shows beside its number while the pointer rests on it or on the source', async ({ page }) => {
  const citation = page.getByRole('link', { name: '[1]', exact: true }).first();
  const preview = page.getByRole('tooltip');
  await citation.hover();
  await expect(preview).toBeVisible();
  const [first] = await page.getByRole('region', { name: 'References' }).locator('ol > li cite').allTextContents();
  await expect(preview).toContainText(first ?? '?');
  await preview.hover();
  await expect(preview).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(preview).toBeHidden();
  await citation.hover();
  await page.mouse.move(0, 0);
  await expect(preview).toBeHidden();
});

test('a source shows while the keyboard is on its number, and is read out with it', async ({ page }) => {
  const citation = page.getByRole('link', { name: '[1]', exact: true }).first();
  await citation.focus();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  await expect(citation).toBeFocused();
  await expect(page.getByRole('tooltip')).toBeVisible();
  await expect(citation).toHaveAccessibleDescription(/\w+/);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('tooltip')).toBeHidden();
  await expect(citation).toBeFocused();
});

test('a source never runs out of the window', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  const citations = await page.locator('.citation a').all();
  for (const citation of citations.slice(0, 8)) {
    await citation.hover();
    const box = await page.getByRole('tooltip').boundingBox();
    expect(box && box.x >= 0 && box.x + box.width <= 360, (await citation.textContent()) ?? '').toBe(true);
    await page.keyboard.press('Escape');
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says how much of it names a source', async ({ page }) => {
    const share = page
      .getByRole('region', { name: 'References' })
      .getByText(/^\s*\d+ of \d+ statements name their source\s*$/);
    await share.click();
    const sections = page.locator('.cited-share li');
    const counts = (await sections.allTextContents()).map(
      (text) => /(\d+) of (\d+)/.exec(text)?.slice(1).map(Number) ?? [],
    );
    const sum = (at: number) => counts.reduce((total, count) => total + (count[at] ?? 0), 0);
    await expect(share).toHaveText(new RegExp(`${sum(0)} of ${sum(1)} statements`));
  });

  test('the page can be cited in five forms', async ({ page }) => {
    await page.getByText('Cite this page').click();
    for (const form of ['Vancouver', 'APA', 'BibTeX', 'RIS', 'CSL-JSON'])
      await expect(page.locator('.cite-page dt', { hasText: new RegExp(`^${form}$`) })).toBeVisible();
    const csl = await page.getByRole('region', { name: 'CSL-JSON' }).textContent();
    expect(JSON.parse(csl ?? '')).toMatchObject([{ type: 'webpage', title: emh.title }]);
  });
});
