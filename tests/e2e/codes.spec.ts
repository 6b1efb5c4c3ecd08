/** A reader, or a program, has a code and looks for the article. */
import { expect, test } from 'playwright/test';
import { emh } from './helpers.ts';

test.use({ javaScriptEnabled: false });

test('from the A–Z a reader comes to the codes, the system and the article', async ({ page }) => {
  await page.goto('/a-z/');
  await page.getByRole('navigation', { name: 'Find by' }).getByRole('link', { name: 'Code' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Articles by code');
  const mesh = page.getByRole('main').getByRole('listitem').filter({ hasText: 'MeSH' });
  await expect(mesh).toContainText(/\d+ codes/);
  await mesh.getByRole('link', { name: 'MeSH' }).click();
  await expect(page).toHaveTitle(/^Codes: MeSH/);
  await page.getByRole('link', { name: emh.title }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(emh.title);
});

for (const [system, code, title] of [
  ['mesh', 'D006411', 'Extramedullary hematopoiesis'],
  ['doid', 'DOID:4971', 'Primary myelofibrosis'],
  ['icd10cm', 'D47.4', 'Primary myelofibrosis'],
  ['orphanet', '232', 'Sickle cell disease'],
] as const) {
  test(`/codes/${system}/#${code} leads to the line of the code, which stands out`, async ({ page }) => {
    await page.goto(`/codes/${system}/#${code}`);
    const line = page.locator('li:target');
    await expect(line).toContainText(code);
    await expect(line).toBeInViewport();
    await expect(line).toHaveCSS('outline-style', 'solid');
    await expect(line.getByRole('link')).toHaveText(title);
  });
}

test('a code without an article is answered by the list, which says so', async ({ page }) => {
  await page.goto('/codes/icd10cm/#A00');
  await expect(page.getByText('A code that is not in this list has no article of its own yet.')).toBeInViewport();
});

test('programs read all codes from one file, and every path in it is an article with that code', async ({
  page,
  request,
}) => {
  const answer = await request.get('/codes.json');
  expect(answer.headers()['content-type']).toContain('application/json');
  const systems: Record<string, Record<string, string[]>> = await answer.json();
  expect(systems.mesh?.D006411).toEqual([emh.path]);
  for (const [code, [path = '']] of Object.entries(systems.icd10cm ?? {})) {
    await page.goto(`/${path}/`);
    await expect(page.getByRole('region', { name: 'Facts' })).toContainText(code);
  }
});
