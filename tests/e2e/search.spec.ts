/** A reader searches all articles. */
import { expect, test } from 'playwright/test';
import { emh, resultsOf, searchField, summaryOf } from './helpers.ts';

test('an address with a query shows what is found, the article of that title first', async ({ page }) => {
  await page.goto(`/search/?q=${encodeURIComponent(emh.title)}`);
  await expect(resultsOf(page).first().getByRole('heading')).toContainText(emh.title);
  await expect(summaryOf(page)).toContainText(`found for “${emh.title}”`);
  await expect(page.getByRole('status')).toContainText(`found for “${emh.title}”`);
  await expect(page).toHaveTitle(new RegExp(`^${emh.title} - Search`));
  await resultsOf(page).first().getByRole('heading').getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(emh.title);
});

test('the search in the head of a page leads to what is found', async ({ page }) => {
  await page.goto(`/${emh.path}/`);
  await page.getByRole('search').getByRole('combobox').fill('sickle cell');
  await page.getByRole('search').getByRole('button', { name: 'Search' }).click();
  await expect(resultsOf(page).first().getByRole('heading')).toContainText('Sickle cell disease');
  await expect(searchField(page)).toHaveValue('sickle cell');
});

test('a search on the page itself keeps to the page, and Back returns to the one before', async ({ page }) => {
  await page.goto('/search/?q=hydroxyurea');
  await expect(resultsOf(page).first()).toBeVisible();
  await searchField(page).fill('splenomegaly');
  await searchField(page).press('Enter');
  await expect(page).toHaveURL(/\?q=splenomegaly$/);
  await expect(resultsOf(page).first().getByRole('heading')).toContainText('Splenomegaly');
  await page.goBack();
  await expect(page).toHaveURL(/\?q=hydroxyurea$/);
  await expect(searchField(page)).toHaveValue('hydroxyurea');
  await expect(summaryOf(page)).toContainText('found for “hydroxyurea”');
});

test('another name finds the article and says so', async ({ page }) => {
  await page.goto('/search/?q=emh');
  const first = resultsOf(page).first();
  await expect(first.getByRole('heading')).toContainText(emh.title);
  await expect(first.getByText('Also called EMH')).toBeVisible();
});

test('a question leads to the section that answers it', async ({ page }) => {
  await page.goto('/search/?q=how+is+anemia+treated');
  const first = resultsOf(page).first();
  await expect(first.getByText('In Treatment')).toBeVisible();
  await first.getByRole('link', { name: 'Treatment', exact: true }).click();
  await expect(page).toHaveURL(/\/conditions\/anemia\/#treatment$/);
});

test('a result leads to the section that holds the words', async ({ page }) => {
  await page.goto('/search/?q=hydroxyurea');
  const result = resultsOf(page).filter({ has: page.getByRole('link', { name: emh.title, exact: true }) });
  await expect(result.locator('mark').first()).toHaveText(/hydroxyurea/i);
  await result.getByRole('link', { name: 'Treatment', exact: true }).click();
  await expect(page).toHaveURL(new RegExp(`/${emh.path}/#treatment$`));
  await expect(page.getByRole('heading', { name: 'Treatment', exact: true })).toBeInViewport();
});

test('a misspelled search is corrected, and the correction can be undone', async ({ page }) => {
  await page.goto('/search/?q=splenomegly');
  await expect(resultsOf(page).first().getByRole('heading')).toContainText('Splenomegaly');
  await expect(page.getByText('Showing results for “splenomegaly”.')).toBeVisible();
  await page.getByRole('link', { name: 'Search instead for “splenomegly”' }).click();
  await expect(page).toHaveURL(/\?q=splenomegly&exact=1$/);
  await expect(page.getByText('Searched for “splenomegly” as it is written.')).toBeVisible();
  await expect(resultsOf(page).filter({ hasText: 'Showing' })).toHaveCount(0);
});

test('a search that finds nothing says so and leads on', async ({ page }) => {
  await page.goto('/search/?q=xyzzyplugh');
  await expect(summaryOf(page)).toHaveText('Nothing was found for “xyzzyplugh”.');
  await expect(resultsOf(page)).toHaveCount(0);
  const main = page.getByRole('main');
  await expect(main.getByRole('link', { name: /A to Z/ })).toBeVisible();
  await expect(main.getByRole('link', { name: 'Conditions', exact: true })).toBeVisible();
  const tell = main.getByRole('link', { name: 'Tell us what you looked for' });
  const address = new URL((await tell.getAttribute('href')) ?? '');
  expect(address.searchParams.get('title')).toContain('xyzzyplugh');
});

test('a word that no article holds is named, and the others are searched', async ({ page }) => {
  await page.goto('/search/?q=hydroxyurea+xyzzyplugh');
  await expect(page.getByText('No article holds “xyzzyplugh”.')).toBeVisible();
  await expect(resultsOf(page).first()).toBeVisible();
});

test('a search without words shows no results', async ({ page }) => {
  await page.goto('/search/?q=');
  await expect(summaryOf(page)).toBeEmpty();
  await expect(page.getByRole('heading', { name: 'What you can try' })).toBeHidden();
});

test('a page loads nothing for the search before a reader turns to it', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(`/${emh.path}/`, { waitUntil: 'networkidle' });
  const forSearch = () => asked.filter((path) => /^\/(names|pagefind)\/|combobox|worker/.test(path));
  expect(forSearch()).toEqual([]);
  await page.getByRole('search').getByRole('combobox').focus();
  await expect.poll(forSearch).toContain('/names/index.json');
  await expect.poll(() => forSearch().some((path) => /^\/names\/tail\.\w+\.txt$/.test(path))).toBe(true);
  expect(forSearch().filter((path) => path.includes('pagefind'))).toEqual([]);
});
