/** A reader types, and articles are suggested. */
import { expect, type Page, test } from 'playwright/test';
import { giveNames, namedArticle } from './given-names.ts';
import { emh, resultsOf, scrollsSideways, searchField } from './helpers.ts';

const headField = (page: Page) => page.getByRole('banner').getByRole('combobox', { name: 'Search' });
const list = (page: Page) => page.getByRole('listbox', { name: 'Suggestions' });
const options = (page: Page) => list(page).getByRole('option');
const active = (page: Page) => list(page).getByRole('option', { selected: true });

test('an article is suggested by the beginning of its title, and Enter opens it once it was chosen', async ({
  page,
}) => {
  await page.goto('/about/');
  await headField(page).pressSequentially('extramed');
  await expect(options(page).first()).toHaveAccessibleName(new RegExp(`^${emh.title}`));
  await expect(options(page).first().locator('mark')).toHaveText('Extramed');
  await expect(active(page)).toHaveCount(0);
  await page.keyboard.press('ArrowDown');
  await expect(active(page)).toHaveAccessibleName(new RegExp(`^${emh.title}`));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`/${emh.path}/$`));
});

test('Enter without a choice searches all articles', async ({ page }) => {
  await page.goto('/about/');
  await headField(page).pressSequentially('anemia');
  await expect(options(page).first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=anemia$/);
});

test('another name says why an article is suggested, and a question leads to its section', async ({ page }) => {
  await page.goto('/');
  await searchField(page).pressSequentially('emh');
  await expect(options(page).first()).toHaveAccessibleName(`${emh.title} Condition, also called EMH`);
  await searchField(page).fill('symptoms of anemia');
  await expect(options(page).first()).toHaveAccessibleName(/^Anemia Condition, in Symptoms$/);
  await options(page).first().click();
  await expect(page).toHaveURL(/\/conditions\/anemia\/#symptoms$/);
});

test('the arrows go through the list and the field, and the focus stays in the field', async ({ page }) => {
  await page.goto('/');
  const field = searchField(page);
  await field.pressSequentially('anem');
  await expect(options(page).last()).toHaveAccessibleName('Search all articles for “anem”');
  await page.waitForLoadState('networkidle');
  const count = await options(page).count();
  await page.keyboard.press('ArrowUp');
  await expect(active(page)).toHaveAccessibleName('Search all articles for “anem”');
  await expect(field).toHaveAttribute('aria-activedescendant', (await options(page).last().getAttribute('id')) ?? '');
  await page.keyboard.press('ArrowDown');
  await expect(active(page)).toHaveCount(0);
  for (let step = 0; step < count; step++) await page.keyboard.press('ArrowDown');
  await expect(active(page)).toHaveAccessibleName('Search all articles for “anem”');
  // Keys that edit the text leave the list.
  await page.keyboard.press('Home');
  await expect(active(page)).toHaveCount(0);
  await page.keyboard.type('x');
  await expect(field).toHaveValue('xanem');
  await expect(field).toBeFocused();
});

test('Escape closes the list, and the second time empties the field', async ({ page }) => {
  await page.goto('/');
  const field = searchField(page);
  await field.pressSequentially('anem');
  await expect(list(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(list(page)).toBeHidden();
  await expect(field).toHaveValue('anem');
  await expect(field).toHaveAttribute('aria-expanded', 'false');
  await page.keyboard.press('Alt+ArrowDown');
  await expect(list(page)).toBeVisible();
  await expect(active(page)).toHaveCount(0);
  await page.keyboard.press('Alt+ArrowUp');
  await expect(list(page)).toBeHidden();
  await page.keyboard.press('ArrowDown');
  await expect(active(page)).toHaveAccessibleName(/^Anemia/);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(field).toHaveValue('');
});

test('Tab closes the list and goes on', async ({ page }) => {
  await page.goto('/');
  await searchField(page).pressSequentially('anem');
  await expect(list(page)).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  await expect(list(page)).toBeHidden();
  await expect(page.getByRole('main').getByRole('button', { name: 'Search' })).toBeFocused();
  await expect(page).toHaveURL(/\/$/);
});

test('what is suggested is announced once a reader pauses', async ({ page }) => {
  await page.goto('/');
  await searchField(page).pressSequentially('anemia');
  await expect(page.getByRole('status')).toHaveText(/^\d+ suggestions?\.$/);
  await searchField(page).fill('xyzzyplugh');
  await expect(page.getByRole('status')).toHaveText('No suggestions; press Enter to search all articles.');
  await expect(options(page)).toHaveText(['Search all articles for “xyzzyplugh”']);
});

test('letters that an input method composes are suggested for, and its keys are left to it', async ({ page }) => {
  await page.goto('/');
  const field = searchField(page);
  await field.focus();
  const input = await page.context().newCDPSession(page);
  await input.send('Input.imeSetComposition', { text: 'anem', selectionStart: 4, selectionEnd: 4 });
  await expect(options(page).first()).toHaveAccessibleName(/^Anemia/);
  // Keys of the input method: the arrows choose among its words, Enter takes one.
  await field.evaluate((element) => {
    for (const key of ['ArrowDown', 'Enter', 'Escape'])
      element.dispatchEvent(new KeyboardEvent('keydown', { key, isComposing: true, bubbles: true, cancelable: true }));
  });
  await expect(list(page)).toBeVisible();
  await expect(active(page)).toHaveCount(0);
  await input.send('Input.insertText', { text: 'anemia' });
  await expect(field).toHaveValue('anemia');
  await expect(options(page).first()).toHaveAccessibleName(/^Anemia/);
});

test('names that are no longer common are suggested when they have come', async ({ page }) => {
  const articles = [namedArticle('conditions/anemia', 'Anemia'), namedArticle('topics/rare', 'Anemarrhena')];
  await giveNames(page, { articles, inHead: 1 });
  await page.goto('/');
  await searchField(page).fill('anem');
  await expect(options(page).filter({ hasText: 'Anemarrhena' })).toBeVisible();
});

test.describe('Names that a reader has to tell apart', () => {
  test.beforeEach(async ({ page }) => {
    await giveNames(page, {
      articles: [
        namedArticle('conditions/rheumatoid', 'Rheumatoid arthritis', { text: 'RA', kind: 'abbreviation' }),
        namedArticle('conditions/refractory', 'Refractory anemia', { text: 'RA', kind: 'abbreviation' }),
        namedArticle('conditions/anemia', 'Anemia', { text: 'אנמיה', kind: 'alias' }),
      ],
    });
    await page.goto('/');
  });

  test('an abbreviation lists every article that carries it, under a heading', async ({ page }) => {
    await searchField(page).fill('RA');
    const group = list(page).getByRole('group', { name: '“RA” can mean' });
    await expect(group.getByRole('option')).toHaveCount(2);
    await expect(page.getByRole('status')).toContainText('“RA” can mean');
  });

  test('names that are alike and mean different things are shown together', async ({ page }) => {
    await giveNames(page, {
      articles: [
        namedArticle('conditions/hypothyroidism', 'Hypothyroidism'),
        namedArticle('conditions/hyperthyroidism', 'Hyperthyroidism'),
      ],
      confusable: [{ one: 'Hypothyroidism', other: 'Hyperthyroidism' }],
    });
    await page.goto('/');
    await searchField(page).fill('hyprthyroidism');
    const group = list(page).getByRole('group', { name: 'These names are alike and mean different things' });
    await expect(group.getByRole('option')).toHaveCount(2);
    await expect(page.getByRole('status')).toContainText('These names are alike and mean different things');
    await searchField(page).press('Enter');
    await expect(page.getByText(/alike and mean different things: “Hyp\w+” and “Hyp\w+”\.$/)).toBeVisible();
    await expect(resultsOf(page).getByRole('heading')).toContainText([/^Hyp/, /^Hyp/]);
  });

  test('a correction is announced, and can be undone', async ({ page }) => {
    await searchField(page).fill('refractry anemia');
    await expect(page.getByText('Showing “refractory anemia”', { exact: true })).toBeVisible();
    await expect(page.getByRole('status')).toContainText('Showing “refractory anemia”');
    await options(page).filter({ hasText: 'Search instead for “refractry anemia”' }).click();
    await expect(page).toHaveURL(/\?q=refractry\+anemia&exact=1$/);
  });

  test('a name from right to left does not turn its line round', async ({ page }) => {
    await searchField(page).fill('אנמיה');
    const detail = options(page).first().locator('bdi').last();
    await expect(detail).toHaveText('Condition, also called אנמיה');
    await expect(detail.evaluate((element) => getComputedStyle(element).direction)).resolves.toBe('ltr');
  });
});

test.describe('By touch, in a window of 360 pixels', () => {
  test.use({ viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true });

  test('a tap on a suggestion opens it', async ({ page }) => {
    await page.goto('/about/');
    await headField(page).tap();
    await headField(page).pressSequentially('splenec');
    await options(page).filter({ hasText: 'Splenectomy' }).tap();
    await expect(page).toHaveURL(/\/treatments\/splenectomy\/$/);
  });

  test('every suggestion is within the window and large enough for a finger', async ({ page }) => {
    await page.goto('/about/');
    await headField(page).fill('anem');
    await expect(options(page).last()).toHaveAccessibleName('Search all articles for “anem”');
    await page.waitForLoadState('networkidle');
    // Measured at one moment: the list is made anew when more names arrive.
    const boxes = await options(page).evaluateAll((all) =>
      all.map((option) => {
        const { x, width, height } = option.getBoundingClientRect();
        return { x, width, height };
      }),
    );
    expect(boxes.length).toBeGreaterThan(1);
    for (const { x, width, height } of boxes) {
      expect(height).toBeGreaterThanOrEqual(44);
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + width).toBeLessThanOrEqual(360);
    }
    expect(await scrollsSideways(page)).toBe(false);
  });

  test('a search ends with its results in view, not with the keyboard over them', async ({ page }) => {
    await page.goto('/search/');
    await searchField(page).fill('splenectomy');
    await page.getByRole('main').getByRole('button', { name: 'Search' }).tap();
    await expect(resultsOf(page).first()).toBeVisible();
    await expect(searchField(page)).not.toBeFocused();
  });
});

test.describe('In a window of 320 by 256 pixels, as at 400 % zoom', () => {
  test.use({ viewport: { width: 320, height: 256 } });

  test('every suggestion can be reached, and the page does not scroll sideways', async ({ page }) => {
    for (const [address, field] of [
      ['/about/', headField(page)],
      ['/', searchField(page)],
    ] as const) {
      await page.goto(address);
      await field.fill('anem');
      await expect(options(page).first()).toBeVisible();
      await page.keyboard.press('ArrowUp');
      await expect(options(page).last()).toBeInViewport({ ratio: 0.95 });
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      await expect(options(page).first()).toBeInViewport({ ratio: 0.95 });
      expect(await scrollsSideways(page)).toBe(false);
    }
  });
});

test('a printed page has no suggestions', async ({ page }) => {
  await page.goto('/');
  await searchField(page).fill('anem');
  await expect(list(page)).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(list(page)).toBeHidden();
});
