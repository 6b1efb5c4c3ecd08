/** Readers see pictures that fit their screen, who made them, and none that they may not wish to see before they ask. */
import { expect, type Locator, type Page, test } from 'playwright/test';
import { emh, openSettled } from './helpers.ts';

const article = '/anatomy/red-blood-cell/';

/** The files that the page has loaded below `/media/`. */
function loaded(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => new URL(name).pathname)
      .filter((path) => path.includes('/media/')),
  );
}

/** Width of a picture in pixels once it is decoded; 0 before. Asked without a script of the page. */
function widthOf(picture: Locator): Promise<number> {
  return picture.evaluate((image: HTMLImageElement) => image.naturalWidth);
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('a picture has its place before it loads, words for those who do not see it, and a credit', async ({
      page,
    }) => {
      await openSettled(page, article);
      const figure = page.getByRole('figure');
      const picture = figure.getByRole('img', { name: /^Drawing of round red blood cells/ });
      await picture.scrollIntoViewIfNeeded();
      await expect(picture).toBeVisible();
      await expect(picture).toHaveAttribute('width', /^\d+$/);
      await expect(picture).toHaveAttribute('height', /^\d+$/);
      await expect(figure).toContainText('Red blood cells in a small blood vessel.');
      await expect(figure).toContainText('Picture: the contributors of Materia, CC0 1.0');
      await expect(figure.getByRole('link', { name: /^CC0 1\.0/ })).toHaveAttribute(
        'href',
        'https://creativecommons.org/publicdomain/zero/1.0/',
      );
    });

    test('a drawing is shown, and all of it can be read in words', async ({ page }) => {
      await openSettled(page, `/${emh.path}/`);
      const drawing = page.getByRole('region', { name: 'Where blood cells can be made' });
      const picture = drawing.getByRole('img', { name: /^Drawing of the trunk of a body/ });
      await picture.scrollIntoViewIfNeeded();
      await expect.poll(() => widthOf(picture)).toBeGreaterThan(0);
      const words = drawing.getByText('the spleen, on the other side');
      await expect(words).toBeHidden();
      await drawing.getByText('The drawing in words').click();
      await expect(words).toBeVisible();
    });
  });
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, deviceScaleFactor: 1 });

  test('the smallest file is loaded, and nothing is wider than the screen', async ({ page }) => {
    await openSettled(page, article);
    const picture = page.getByRole('figure').getByRole('img');
    await picture.scrollIntoViewIfNeeded();
    await expect.poll(() => loaded(page)).toEqual([expect.stringMatching(/\.480\.webp$/)]);
    await expect.poll(() => widthOf(picture)).toBeGreaterThan(0);
    expect(await picture.evaluate((image) => image.getBoundingClientRect().right)).toBeLessThanOrEqual(360);
  });
});

test.describe('a picture that may upset', () => {
  test.use({ baseURL: process.env.MATERIA_TEST_HOSTILE });

  test('is neither shown nor loaded before somebody asks for it, by keyboard as well', async ({ page }) => {
    await openSettled(page, '/topics/everything-at-once/');
    const summary = page.getByText('Picture that may upset you: an open wound');
    const picture = page.getByAltText('A red field that stands for a wound');
    await summary.scrollIntoViewIfNeeded();
    await expect(picture).toBeHidden();
    expect((await loaded(page)).filter((path) => path.includes('wound'))).toEqual([]);
    await summary.focus();
    await page.keyboard.press('Enter');
    await expect(picture).toBeVisible();
    await expect.poll(() => widthOf(picture)).toBeGreaterThan(0);
    await expect(page.getByRole('figure').filter({ has: picture })).toContainText('CC BY-SA 4.0');
  });

  test('is not printed', async ({ page }) => {
    await openSettled(page, '/topics/everything-at-once/');
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByAltText('A red field that stands for a wound')).toBeHidden();
  });
});
