/** A reader sees which articles link to this one, and what they say of it. */
import { expect, test } from 'playwright/test';
import { emh, readArticles } from './helpers.ts';

for (const javaScript of ['on', 'off']) {
  test.describe(`With JavaScript ${javaScript}`, () => {
    test.use({ javaScriptEnabled: javaScript === 'on' });
    test.beforeEach(async ({ page }) => {
      await page.goto(`/${emh.path}/`);
    });

    test('What links here quotes the sentence of every article that links here', async ({ page }) => {
      const linksHere = page.getByRole('region', { name: 'What links here' });
      const link = new RegExp(
        `(?:(\\w+) )?\\[\\[(${[emh.title, ...emh.names].join('|')})(?:\\|(.+?))?\\]\\]([.,;:])?`,
        'gi',
      );
      const linking = readArticles().flatMap(({ title, markdown }) => {
        const quotes = [...markdown.matchAll(link)].map(([, before, name, words = name, after]) =>
          [before && `${before} `, words, after].join(''),
        );
        return quotes.length > 0 ? [{ title, quotes }] : [];
      });
      expect(linking.length).toBeGreaterThan(0);
      await expect(linksHere.getByRole('listitem')).toHaveCount(linking.length);
      for (const { title, quotes } of linking) {
        const named = { has: page.getByRole('link', { name: title, exact: true }) };
        const item = linksHere.getByRole('listitem').filter(named);
        for (const quote of quotes) await expect(item).toContainText(quote);
      }
    });

    test('What links here leads to the section that holds the sentence', async ({ page }) => {
      const item = page.getByRole('region', { name: 'What links here' }).getByRole('listitem');
      const splenomegaly = item.filter({ has: page.getByRole('link', { name: 'Splenomegaly', exact: true }) });
      await splenomegaly.getByRole('paragraph').getByRole('link').first().click();
      await expect(page).toHaveURL(/\/symptoms\/splenomegaly\/#causes$/);
      await expect(page.getByRole('heading', { name: 'Causes', exact: true })).toBeInViewport();
    });
  });
}
