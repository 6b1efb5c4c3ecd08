/** Every kind of page passes the checks of axe, in light and in dark. */
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from 'playwright/test';
import { kindsOfPage, openSettled } from './helpers.ts';

/** The size of what is tapped (WCAG 2.2, 2.5.8) is not checked unless one asks. */
const options = { rules: { 'target-size': { enabled: true } } };

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`In ${colorScheme} colours`, () => {
    test.use({ colorScheme });

    for (const address of kindsOfPage) {
      test(`axe finds nothing wrong with ${address}`, async ({ page }) => {
        await openSettled(page, address);
        const { violations } = await new AxeBuilder({ page }).options(options).analyze();
        const faults = violations.flatMap(({ id, help, nodes }) =>
          nodes.map(({ target, failureSummary }) => ({ id, help, target, failureSummary })),
        );
        expect(faults).toEqual([]);
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
