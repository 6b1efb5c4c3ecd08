/** A reader points at a section, or mends it. */
import { expect, test } from 'playwright/test';
import { site } from '../../src/site.ts';
import { emh } from './helpers.ts';

test.use({ javaScriptEnabled: false });
test.beforeEach(async ({ page }) => {
  await page.goto(`/${emh.path}/`);
});

test('every section heading has a link to itself', async ({ page }) => {
  for (const { text, level } of emh.headings) {
    const heading = page.getByRole('heading', { name: text, level, exact: true });
    const link = page.getByRole('link', { name: `Link to the section ${text}`, exact: true });
    await expect(link).toHaveAttribute('href', `#${await heading.getAttribute('id')}`);
  }
});

test('every section heading has a link that opens its Markdown at its line', async ({ page }) => {
  expect(emh.headings.length).toBeGreaterThan(5);
  for (const { text, line } of emh.headings) {
    const address = site.editUrl.replace('{file}', emh.file).replace('{line}', String(line));
    const link = page.getByRole('link', { name: `Edit the section ${text}`, exact: true });
    await expect(link).toHaveAttribute('href', address);
  }
});

test('a line of the contents leads to its section', async ({ page }) => {
  await page.getByRole('navigation', { name: 'Contents' }).getByRole('link', { name: 'Outlook', exact: true }).click();
  await expect(page).toHaveURL(/#outlook$/);
  await expect(page.getByRole('heading', { name: 'Outlook', exact: true })).toBeInViewport();
});
