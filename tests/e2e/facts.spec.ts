/** A reader looks at the facts of an article, without JavaScript. */
import { expect, test } from 'playwright/test';
import { emh, scrollsSideways } from './helpers.ts';

test.use({ javaScriptEnabled: false });

test('the facts name abbreviations, body system and codes, and link each code to those who keep it', async ({
  page,
}) => {
  await page.goto(`/${emh.path}/`);
  await expect(page.getByRole('region', { name: 'Facts' })).toMatchAriaSnapshot(`
    - region "Facts":
      - term: Abbreviation
      - definition: EMH
      - term: Body system
      - definition:
        - link "Blood":
          - /url: /systems/blood/
      - term: Codes
      - definition:
        - link "MeSH":
          - /url: /codes/mesh/#D006411
        - link "D006411 at MeSH":
          - /url: https://meshb.nlm.nih.gov/record/ui?ui=D006411
      - definition:
        - link "HPO":
          - /url: /codes/hpo/#HP:0001978
        - link "HP:0001978 at HPO":
          - /url: https://hpo.jax.org/browse/term/HP:0001978
  `);
});

test('a link to another site tells it nothing and can be seen to lead there', async ({ page }) => {
  await page.goto(`/${emh.path}/`);
  const link = page.getByRole('link', { name: 'D006411 at MeSH' });
  await expect(link).toHaveAttribute('rel', 'noopener noreferrer');
  const mark = await link.evaluate((element) => getComputedStyle(element, '::after').content);
  expect(mark).toContain('↗');
});

test('the facts say what the subject is a type of', async ({ page }) => {
  await page.goto('/conditions/thalassemia/');
  const facts = page.getByRole('region', { name: 'Facts' });
  await expect(facts.getByRole('term').filter({ hasText: 'Is a type of' })).toBeVisible();
  await facts.getByRole('link', { name: 'Anemia', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Anemia');
});

test('no term of the facts stands without a value', async ({ page }) => {
  for (const address of [`/${emh.path}/`, '/tests/complete-blood-count/', '/anatomy/spleen/']) {
    await page.goto(address);
    const groups = await page.getByRole('region', { name: 'Facts' }).locator('dl > div').all();
    expect(groups.length).toBeGreaterThan(1);
    for (const group of groups) {
      await expect(group.getByRole('term')).not.toHaveText(/^\s*$/);
      for (const value of await group.getByRole('definition').all()) await expect(value).not.toHaveText(/^\s*$/);
      expect(await group.getByRole('definition').count()).toBeGreaterThan(0);
    }
  }
});

for (const forcedColors of ['none', 'active'] as const) {
  test(`the facts fit a phone with forced colours ${forcedColors}, behind the lead`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.emulateMedia({ forcedColors });
    await page.goto('/conditions/primary-myelofibrosis/');
    const facts = page.getByRole('region', { name: 'Facts' });
    const box = await facts.boundingBox();
    const lead = await page.locator('.lead').boundingBox();
    expect(await scrollsSideways(page)).toBe(false);
    expect(await facts.evaluate((element) => getComputedStyle(element).borderTopStyle)).toBe('solid');
    expect(box?.y).toBeGreaterThan((lead?.y ?? 0) + (lead?.height ?? 0));
  });
}

test('a printed article has its facts', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto(`/${emh.path}/`);
  await expect(page.getByRole('region', { name: 'Facts' })).toBeVisible();
});

test.describe('In articles as unwieldy as they may be', () => {
  test.use({ baseURL: process.env.MATERIA_TEST_HOSTILE });

  test('a pronunciation is spelled for readers, and written in IPA for those who read it', async ({ page }) => {
    await page.goto('/topics/everything-at-once/');
    const facts = page.getByRole('region', { name: 'Facts' });
    await expect(facts.getByRole('definition').first()).toHaveText('EV-ree-thing at WUNS');
    await expect(facts.locator('[lang="en-fonipa"]')).toHaveText('ˈɛvɹɪθɪŋ ət ˈwʌns');
  });

  test('the facts fit a narrow phone', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto('/topics/everything-at-once/');
    const facts = page.getByRole('region', { name: 'Facts' });
    await expect(facts).toContainText('Is part of');
    expect(await facts.evaluate((element) => element.scrollWidth <= element.clientWidth)).toBe(true);
  });

  test('a withdrawn article shows its codes and stands in no list of them', async ({ page, request }) => {
    await page.goto('/topics/taken-back/');
    const facts = page.getByRole('region', { name: 'Facts' });
    await expect(facts).toContainText('D000740');
    await expect(facts.getByRole('link', { name: 'MeSH', exact: true })).toHaveCount(0);
    expect(await (await request.get('/codes.json')).json()).toEqual({});
    await page.goto('/codes/');
    await expect(page.getByText('No article has a code yet.')).toBeVisible();
    expect((await request.get('/codes/mesh/')).status()).toBe(404);
  });
});
