/** Markup in a search stays text, wherever it comes from. */
import { expect, type Page, test } from 'playwright/test';
import { giveNames, namedArticle } from './given-names.ts';
import { resultsOf, searchField, summaryOf } from './helpers.ts';

const injection = '<img src=x onerror=alert(1)>';

let dialogs: string[] = [];
test.beforeEach(({ page }) => {
  dialogs = [];
  page.on('dialog', async (dialog) => {
    dialogs.push(dialog.message());
    await dialog.dismiss();
  });
});

async function expectNoMarkup(page: Page): Promise<void> {
  await expect(page.locator('img, [onerror]')).toHaveCount(0);
  expect(dialogs).toEqual([]);
}

test('the search shows no markup of a query, neither from the address nor from the field', async ({ page }) => {
  await page.goto(`/search/?q=${encodeURIComponent(injection)}`);
  await expect(summaryOf(page)).toContainText(`“${injection}”`);
  await expect(page.getByRole('status')).toContainText(`“${injection}”`);
  const asked = `spleen ${injection}`;
  await searchField(page).fill(asked);
  await expect(page.getByRole('option').last()).toHaveText(`Search all articles for “${asked}”`);
  await searchField(page).press('Enter');
  await expect(summaryOf(page)).toContainText(`“${asked}”`);
  await expectNoMarkup(page);
});

test('the search shows no markup of what it finds', async ({ page }) => {
  const found = {
    url: '/anatomy/spleen/',
    excerpt: `<mark>spleen</mark> ${injection}`,
    content: `spleen ${injection}`,
    meta: { title: injection },
    sub_results: [{ url: '/anatomy/spleen/#function', title: injection, excerpt: injection }],
  };
  const body = `export const options = async () => {};
    export const filters = async () => ({ kind: { '${injection}': 1 } });
    export const search = async () => ({ results: [{ id: 'en_1', words: [0], data: async () => (${JSON.stringify(found)}) }] });`;
  await page.route('**/pagefind/pagefind.js', (route) => route.fulfill({ contentType: 'text/javascript', body }));
  await giveNames(page, { articles: [] });
  await page.goto('/search/?q=spleen');
  await expect(resultsOf(page).getByRole('link')).toHaveText([injection, injection]);
  await expect(resultsOf(page).first().getByRole('paragraph')).toHaveText(`spleen ${injection}`);
  await expectNoMarkup(page);
});

test('neither suggestions nor results show markup of a name', async ({ page }) => {
  const names = [
    { text: `spleen ${injection}`, kind: 'alias' },
    { text: injection, kind: 'abbreviation' },
  ] as const;
  await giveNames(page, {
    articles: [
      {
        ...namedArticle('anatomy/spleen', `Spleen ${injection}`, ...names),
        sections: [{ anchor: 'x', text: injection }],
      },
      namedArticle('tests/spleen', 'Other', { text: injection, kind: 'abbreviation' }),
    ],
  });
  await page.goto('/');
  await searchField(page).fill('spleen');
  await expect(page.getByRole('option').first()).toContainText(injection);
  await searchField(page).fill(injection);
  await expect(page.getByRole('group')).toContainText(`“${injection}” can mean`);
  await searchField(page).press('Enter');
  await expect(resultsOf(page).first()).toContainText(injection);
  await expectNoMarkup(page);
});
