/** A reader without JavaScript, on a phone, looks for an article and for what is behind it. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from 'playwright/test';
import { rules } from '../../src/encyclopedia/check/rules.ts';
import { bodySystems, careLevels } from '../../src/site.ts';
import { emh, readArticles, scrollsSideways } from './helpers.ts';

test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });

const findBy = (page: Page) => page.getByRole('navigation', { name: 'Find by' });

test('from home a reader comes over the body system to the article', async ({ page }) => {
  await page.goto('/');
  await findBy(page).getByRole('link', { name: 'Body system' }).click();
  await page.getByRole('main').getByRole('link', { name: 'Blood', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Blood');
  await page.getByRole('region', { name: 'Conditions' }).getByRole('link', { name: emh.title }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(emh.title);
  await page.getByRole('region', { name: 'Facts' }).getByRole('link', { name: 'Blood', exact: true }).click();
  await expect(page).toHaveURL(/\/systems\/blood\/$/);
});

test('every body system is named, and leads on only where it has articles', async ({ page }) => {
  await page.goto('/systems/');
  const lines = page.getByRole('main').locator('.letter-counts').getByRole('listitem');
  await expect(lines).toHaveCount(Object.keys(bodySystems).length);
  const filled = new Set<string>(readArticles().flatMap(({ systems }) => systems));
  for (const [index, [system, name]] of Object.entries(bodySystems).entries()) {
    const line = lines.nth(index);
    await expect(line).toContainText(name);
    await expect(line.getByRole('link')).toHaveCount(filled.has(system) ? 1 : 0);
    if (!filled.has(system)) await expect(line).toContainText('no articles yet');
  }
});

test('from home a reader comes over the symptom to conditions, and is told that this is no diagnosis', async ({
  page,
}) => {
  await page.goto('/');
  await findBy(page).getByRole('link', { name: 'Symptom' }).click();
  await expect(page.getByText('This is not a diagnosis tool.')).toBeInViewport();
  const splenomegaly = page.getByRole('region', { name: 'Splenomegaly' });
  await expect(splenomegaly.getByRole('heading', { level: 3 }).first()).toHaveText(careLevels.emergency);
  const named = readArticles().filter(({ relations }) => relations.symptoms?.includes('symptoms/splenomegaly'));
  expect(named.length).toBeGreaterThan(2);
  for (const { title } of named)
    await expect(splenomegaly.getByRole('link', { name: title, exact: true })).toBeVisible();
  await splenomegaly.getByRole('link', { name: emh.title }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(emh.title);
});

test('an article leads to what it meets, which is said in words and nowhere better than it is', async ({ page }) => {
  await page.goto(`/${emh.path}/`);
  await page.getByRole('link', { name: 'Which criteria of quality the articles meet' }).click();
  await expect(page.getByText('This is a self-assessment and no certificate.')).toBeVisible();
  const rows = page.getByRole('region', { name: 'Article by article' }).getByRole('row');
  await expect(rows).toHaveCount(readArticles().length + 1);
  const columns = await rows.first().getByRole('columnheader').allTextContents();
  const cells = await rows.filter({ hasText: emh.title }).getByRole('cell').allTextContents();
  const said = Object.fromEntries(cells.map((cell, index) => [columns[index + 1], cell.trim()]));
  expect(emh.reviewState).toBe('unreviewed');
  expect(said).toMatchObject({ Grade: 'start', Authorship: 'no', Authoritative: 'no', Currency: 'yes' });
});

test('editors find every rule under its name, and commands that exist', async ({ page }) => {
  await page.goto('/about/');
  await page.getByRole('link', { name: 'help for editors' }).click();
  const headings = page.getByRole('region', { name: 'Rules' }).getByRole('heading', { level: 3 });
  await expect(headings).toHaveText(rules.map(({ id }) => id));
  await page.goto('/editors/#broken-link');
  const rule = page.getByRole('region', { name: 'broken-link', exact: true });
  await expect(rule.getByRole('heading')).toBeInViewport();
  await expect(rule).toContainText(rules.find(({ id }) => id === 'broken-link')?.why ?? 'none');
  const { scripts } = JSON.parse(readFileSync(resolve(import.meta.dirname, '../../package.json'), 'utf8'));
  const commands = await page.getByRole('region', { name: 'Commands' }).locator('td code').allTextContents();
  expect(commands.length).toBeGreaterThan(4);
  for (const words of commands) expect(Object.keys(scripts)).toContain(/^npm run (\S+)/.exec(words)?.[1]);
});

test.describe('With JavaScript, which axe needs', () => {
  test.use({ javaScriptEnabled: true });

  for (const address of ['/', '/a-z/', '/systems/', '/systems/blood/', '/symptom-index/', '/quality/', '/editors/'])
    test(`axe finds nothing wrong with ${address} on a phone, which it fits`, async ({ page }) => {
      await page.goto(address);
      expect(await scrollsSideways(page)).toBe(false);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual([]);
    });
});
