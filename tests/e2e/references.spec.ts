/** A reader looks up where a statement comes from, and goes on reading. */
import { expect, test } from 'playwright/test';
import { emh } from './helpers.ts';

test.use({ javaScriptEnabled: false });
test.beforeEach(async ({ page }) => {
  await page.goto(`/${emh.path}/`);
});

test('every source that the article cites is listed once, with a link to it', async ({ page }) => {
  const references = page.getByRole('region', { name: 'References' });
  await expect(references.getByRole('listitem')).toHaveCount(emh.citedKeys.size);
  for (const reference of await references.getByRole('listitem').all()) {
    await expect(reference.getByRole('link', { name: /of reference \d+$/ })).not.toHaveCount(0);
    await expect(reference.getByRole('link', { name: /back to where reference \d+ is cited$/ })).not.toHaveCount(0);
  }
});

test('a citation leads to its reference, and the reference leads back', async ({ page }) => {
  const citation = page.getByRole('link', { name: '[2]', exact: true }).first();
  await citation.click();
  const reference = page.getByRole('region', { name: 'References' }).getByRole('listitem').nth(1);
  await expect(reference).toBeInViewport();
  await expect(citation).not.toBeInViewport();
  await reference.getByRole('link', { name: 'back to where reference 2 is cited' }).first().click();
  await expect(citation).toBeInViewport();
});

test('every link back leads to a citation of that reference', async ({ page }) => {
  const links = page.getByRole('link', { name: /back to where reference/ });
  const faults = await links.evaluateAll((all) =>
    (all as HTMLAnchorElement[])
      .filter((link) => {
        const citation = document.getElementById(decodeURIComponent(link.hash.slice(1)));
        return citation?.getAttribute('href') !== `#${link.closest('li')?.id}`;
      })
      .map((link) => link.hash),
  );
  expect(faults).toEqual([]);
});
