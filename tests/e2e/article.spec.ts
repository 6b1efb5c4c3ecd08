/** A reader reads one article, with JavaScript or without: every part is there. */
import { expect, test } from 'playwright/test';
import { careLevels, site } from '../../src/site.ts';
import { emh } from './helpers.ts';

for (const javaScript of ['on', 'off']) {
  test.describe(`With JavaScript ${javaScript}`, () => {
    test.use({ javaScriptEnabled: javaScript === 'on' });
    test.beforeEach(async ({ page }) => {
      await page.goto(`/${emh.path}/`);
    });

    test('an article begins with its title, other names, state of review and the disclaimer', async ({ page }) => {
      await expect(page).toHaveTitle(new RegExp(`^${emh.title}`));
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(emh.title);
      const alsoCalled = page.getByText('Also called:').locator('xpath=ancestor-or-self::p');
      for (const name of emh.names) await expect(alsoCalled).toContainText(name);
      const review = site.reviewStates[emh.reviewState];
      await expect(page.getByText(`${review.label}. ${review.explanation}`)).toBeInViewport();
      await expect(page.getByText(site.shortDisclaimer, { exact: true })).toBeInViewport();
    });

    test('the list of contents names every section, in the order of the page', async ({ page }) => {
      const sections = emh.headings.filter(({ level }) => level <= 3);
      const links = page.getByRole('navigation', { name: 'Contents' }).getByRole('link');
      await expect(links).toHaveText([
        ...sections.map(({ text }) => text),
        'See also',
        'What links here',
        'Words on this page',
        'References',
      ]);
      for (const { text, level } of sections)
        await expect(page.getByRole('heading', { name: text, level, exact: true })).toBeVisible();
    });

    test('what to do in an emergency stands in words', async ({ page }) => {
      const emergency = page.getByRole('region', { name: careLevels.emergency });
      await expect(emergency).toContainText(careLevels.emergency);
      await expect(emergency).toContainText('Call your local emergency number');
    });

    test('one link leads a worried reader to the advice on when to get help', async ({ page }) => {
      const link = page.getByRole('link', { name: 'When to get help' }).first();
      await expect(link).toBeInViewport();
      await link.click();
      await expect(page.getByRole('region', { name: careLevels.emergency })).toBeInViewport();
    });

    test('an article ends with the full disclaimer, the licence, its last change and a way to edit it', async ({
      page,
    }) => {
      const disclaimer = page.getByRole('region', { name: 'Disclaimer' });
      for (const paragraph of site.fullDisclaimer) await expect(disclaimer).toContainText(paragraph);
      const article = page.getByRole('article');
      const licence = article.getByRole('link', { name: site.contentLicence.fullName });
      await expect(licence).toHaveAttribute('href', site.contentLicence.url);
      await expect(article.getByText('Last changed on').locator('time')).toHaveAttribute('datetime', emh.updated);
      const edit = article.getByRole('link', { name: 'Edit this article' });
      await expect(edit).toHaveAttribute('href', new RegExp(emh.file));
    });
  });
}
