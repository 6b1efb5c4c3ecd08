/**
 * Nobody reads a page without the disclaimer, whatever an article holds: the site of `hostile-content` has
 * what is widest, longest and deepest, and names and headings that try to take its place.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from 'playwright/test';
import { site } from '../../src/site.ts';
import { addressesIn, openSettled } from './helpers.ts';
import { faultsOfText } from './seen-text.ts';
import { testFolder } from './test-folder.ts';

test.use({ baseURL: process.env.MATERIA_TEST_HOSTILE });

const listed = addressesIn(readFileSync(join(testFolder, 'hostile/sitemap-0.xml'), 'utf8'));
const aliases = readFileSync(join(testFolder, 'hostile/_redirects'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split(' ')[0] ?? '');
const withdrawn = '/topics/taken-back/';
const pages = [...listed, ...aliases, '/go/eao/', withdrawn, '/search/', '/nothing/here/'];
const articles = ['/topics/everything-at-once/', '/conditions/one-long-word/', withdrawn];

/** What a reader of these pages cannot see of the disclaimer, as sentences with the address. */
async function faultsOfPages(page: Page): Promise<string[]> {
  const faults: string[] = [];
  for (const address of pages) {
    await openSettled(page, address);
    const found = await faultsOfText(page, '[data-disclaimer]', [site.shortDisclaimer]);
    if (articles.includes(address)) {
      found.push(...(await faultsOfText(page, '.full-disclaimer > p', site.fullDisclaimer)));
    }
    faults.push(...found.map((fault) => `${address} ${fault}`));
  }
  return faults;
}

test('the pages are those of the site, and hold what makes them hard to read', async ({ page }) => {
  expect(pages).toContain('/topics/everything-at-once/');
  expect(aliases.length).toBeGreaterThan(3);
  await page.goto('/topics/everything-at-once/');
  expect(await page.getByRole('cell').count()).toBeGreaterThan(500);
  expect(await page.getByRole('heading').count()).toBeGreaterThan(100);
  await expect(page.getByRole('img', { name: 'far wider than any screen' })).toBeVisible();
});

for (const width of [320, 1280]) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`every page shows the disclaimer in a window of ${width} pixels with ${colorScheme} colours`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 640 });
      await page.emulateMedia({ colorScheme });
      expect(await faultsOfPages(page)).toEqual([]);
    });
  }
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`every page prints the disclaimer from a screen with ${colorScheme} colours`, async ({ page }) => {
    // The width of A4 within margins of 1 cm, in pixels of 1/96 inch.
    await page.setViewportSize({ width: 718, height: 1047 });
    await page.emulateMedia({ media: 'print', colorScheme });
    expect(await faultsOfPages(page)).toEqual([]);
  });
}

test('the full disclaimer is the last that an article says', async ({ page }) => {
  for (const address of articles) {
    await page.goto(address);
    const disclaimer = page.getByRole('region', { name: 'Disclaimer', exact: true }).last();
    await expect(disclaimer.getByRole('heading', { level: 2 })).toHaveText('Disclaimer');
    await expect(disclaimer.getByRole('paragraph')).toHaveText([...site.fullDisclaimer]);
    const after = disclaimer.locator('xpath=following::*[self::h2 or self::h3 or self::table or self::li]');
    await expect(after.and(page.locator('main *')), address).toHaveCount(0);
  }
});

test.describe('Without JavaScript', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } });

  test('every page shows the disclaimer', async ({ page }) => {
    expect(await faultsOfPages(page)).toEqual([]);
  });
});

test('what hides the disclaimer is noticed', async ({ page }) => {
  const hidden: [string, string][] = [
    ['display: none', 'is not shown'],
    ['visibility: hidden', 'is not shown'],
    ['opacity: 0.5', 'is not shown'],
    ['font-size: 13px', 'has letters of 13px'],
    ['color: #777', 'has a contrast of'],
    ['position: relative; left: 3000px', 'leaves the page'],
    ['position: relative; z-index: -1; background: none', 'is covered'],
    ['clip-path: inset(50%)', 'is covered'],
    ['height: 4px; overflow: hidden', 'is covered'],
  ];
  for (const [style, fault] of hidden) {
    await page.goto('/a-z/');
    await page.locator('[data-disclaimer]').evaluate((element, style) => {
      document.body.style.background = 'var(--paper)';
      for (const declaration of style.split('; ')) {
        const [name = '', value = ''] = declaration.split(': ');
        element.style.setProperty(name, value);
      }
    }, style);
    expect((await faultsOfText(page, '[data-disclaimer]', [site.shortDisclaimer])).join(' '), style).toContain(fault);
  }
  await page.goto('/a-z/');
  expect(await faultsOfText(page, '[data-disclaimer]', ['Other words.'])).toHaveLength(1);
});
