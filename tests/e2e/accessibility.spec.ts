/** Every kind of page passes the checks of axe, in light and in dark. */
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from 'playwright/test';
import { giveNames, namedArticle } from './given-names.ts';
import { kindsOfPage, openSettled, searchField, summaryOf } from './helpers.ts';

/** The size of what is tapped (WCAG 2.2, 2.5.8) is not checked unless one asks. */
const options = { rules: { 'target-size': { enabled: true } } };

async function faultsOf(page: Page): Promise<unknown[]> {
  const { violations } = await new AxeBuilder({ page }).options(options).analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => ({ id, help, target, failureSummary })),
  );
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`In ${colorScheme} colours`, () => {
    test.use({ colorScheme });

    for (const address of kindsOfPage) {
      test(`axe finds nothing wrong with ${address}`, async ({ page }) => {
        await openSettled(page, address);
        expect(await faultsOf(page)).toEqual([]);
      });
    }

    test('axe finds nothing wrong with suggestions, neither in the head of a page nor in its text', async ({
      page,
    }) => {
      await page.goto('/');
      for (const field of await page.getByRole('combobox').all()) {
        await field.fill('anem');
        await page.getByRole('option').first().waitFor();
        await field.press('ArrowDown');
        expect(await faultsOf(page)).toEqual([]);
        await field.press('Escape');
      }
    });

    test('axe finds nothing wrong with suggestions under a heading and with a correction', async ({ page }) => {
      const owner = { text: 'RA', kind: 'abbreviation' } as const;
      await giveNames(page, {
        articles: [
          namedArticle('conditions/rheumatoid', 'Rheumatoid arthritis', owner),
          namedArticle('conditions/refractory', 'Refractory anemia', owner),
        ],
      });
      await page.goto('/');
      await searchField(page).fill('RA');
      await page.getByRole('group').first().waitFor();
      expect(await faultsOf(page)).toEqual([]);
      await searchField(page).fill('refractry anemia');
      await page.getByText('Showing “refractory anemia”').first().waitFor();
      expect(await faultsOf(page)).toEqual([]);
    });

    for (const search of ['?q=spleen&kind=treatments', '?q=splenomegly', '?q=xyzzyplugh']) {
      test(`axe finds nothing wrong with the search ${search}`, async ({ page }) => {
        await page.goto(`/search/${search}`);
        await expect(summaryOf(page)).toContainText(/found/);
        expect(await faultsOf(page)).toEqual([]);
      });
    }
  });
}

test('every page says its language and has one main part and one heading of the first level', async ({ page }) => {
  for (const address of kindsOfPage) {
    await openSettled(page, address);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(page.getByRole('main')).toHaveCount(1);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  }
});

test('a screen reader finds the list of suggestions below the field, with their reasons', async ({ page }) => {
  await page.goto('/');
  await searchField(page).fill('emh');
  await page.getByRole('option').first().waitFor();
  await expect(page.getByRole('main').getByRole('search')).toMatchAriaSnapshot(`
    - search "Search all articles":
      - text: Search all articles
      - combobox "Search all articles" [expanded]: emh
      - listbox "Suggestions":
        - option "Extramedullary hematopoiesis Condition, also called EMH"
        - option "Search all articles for “emh”"
      - button "Search"
  `);
});
