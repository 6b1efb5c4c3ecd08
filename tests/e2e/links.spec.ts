/** A reader goes from page to page by links alone. */
import { expect, test } from 'playwright/test';
import { relationKinds, seeAlsoLabel } from '../../src/site.ts';
import { emh, readArticle } from './helpers.ts';

for (const javaScript of ['on', 'off']) {
  test.describe(`With JavaScript ${javaScript}`, () => {
    test.use({ javaScriptEnabled: javaScript === 'on' });

    test('a reader gets from the home page to an article through its section', async ({ page }) => {
      await page.goto('/');
      await page.getByRole('main').getByRole('link', { name: 'Conditions', exact: true }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Conditions');
      await page.getByRole('main').getByRole('link', { name: emh.title, exact: true }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(emh.title);
    });

    test('a reader gets from an article up to its section and home', async ({ page }) => {
      await page.goto(`/${emh.path}/`);
      const breadcrumb = page.getByRole('navigation', { name: 'Breadcrumb' });
      await breadcrumb.getByRole('link', { name: 'Conditions' }).click();
      await expect(page).toHaveURL(/\/conditions\/$/);
      await breadcrumb.getByRole('link', { name: 'Home' }).click();
      await expect(page).toHaveURL(/:\d+\/$/);
    });

    test('See also lists every related article under its relation', async ({ page }) => {
      await page.goto(`/${emh.path}/`);
      const seeAlso = page.getByRole('region', { name: 'See also' });
      for (const [kind, paths] of Object.entries(emh.relations)) {
        const { label } = relationKinds[kind as keyof typeof relationKinds];
        const heading = seeAlso.getByRole('heading', { name: label, exact: true });
        const list = heading.locator('xpath=following-sibling::ul');
        for (const path of paths) await expect(list).toContainText(readArticle(path).title);
      }
      await expect(seeAlso.getByRole('heading', { name: seeAlsoLabel, exact: true })).toBeVisible();
      for (const path of emh.seeAlso) await expect(seeAlso).toContainText(readArticle(path).title);
    });

    test('a reader follows See also to another article, which leads back', async ({ page }) => {
      await page.goto(`/${emh.path}/`);
      const seeAlso = page.getByRole('region', { name: 'See also' });
      await seeAlso.getByRole('link', { name: 'Thalassemia', exact: true }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Thalassemia');
      await seeAlso.getByRole('link', { name: emh.title, exact: true }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(emh.title);
    });
  });
}
