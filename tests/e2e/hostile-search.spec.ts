/** Markup in a search stays text, wherever it comes from. */
import { expect, type Page, test } from 'playwright/test';
import { resultsOf } from './helpers.ts';

/** Ways in which text has become markup or script elsewhere. */
const payloads = [
  '<img src=x onerror=alert(1)>',
  '<svg/onload=alert(1)>',
  '"><script>alert(1)</script>',
  "'-alert(1)-'",
  '</title></textarea></style><script>alert(1)</script>',
  '&lt;img src=x onerror=alert(1)&gt;',
  '&amp;lt;img src=x onerror=alert(1)&amp;gt;',
  '<<img src=x onerror=alert(1)//>>',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  '<math><mtext></table><mglyph><style><img src=x onerror=alert(1)></style></mglyph></mtext></math>',
  '<a href="javascript:alert(1)">spleen</a>',
  '<!--><img src=x onerror=alert(1)>-->',
  '{{constructor.constructor("alert(1)")()}}',
  '%3Cimg src=x onerror=alert(1)%3E',
  'javascript:alert(1)',
];

/** Elements that a search page has none of, and handlers. */
const markup =
  ':is(main, title) :is(img, svg, script, style, iframe, math, table, a[href^="javascript:"]), [onerror], [onload]';

/** Notes every dialog that opens. */
function watchDialogs(page: Page): string[] {
  const dialogs: string[] = [];
  page.on('dialog', async (dialog) => {
    dialogs.push(dialog.message());
    await dialog.dismiss();
  });
  return dialogs;
}

test('the search shows no markup of a query, neither from the address nor from the field', async ({ page }) => {
  const dialogs = watchDialogs(page);
  for (const payload of payloads.slice(0, 5)) {
    await page.goto(`/search/?q=${encodeURIComponent(payload)}`);
    await expect(page.getByRole('status')).toContainText(`“${payload}”`);
    await expect(page).toHaveTitle(new RegExp(`^${payload.replace(/[.+*?^$()[\]{}|\\]/g, '\\$&')} - `));
    await expect(page.locator(markup), payload).toHaveCount(0);
  }
  for (const payload of payloads) {
    await page.getByRole('main').getByRole('searchbox').fill(`spleen ${payload}`);
    await expect(page.getByRole('status')).toContainText(`“spleen ${payload}”`);
    await expect(page.locator(markup), payload).toHaveCount(0);
  }
  expect(dialogs).toEqual([]);
});

test('an address that asks for nothing sensible shows the search', async ({ page }) => {
  const odd = [
    '?q=%00%1f',
    '?q=%',
    '?q',
    '?q=a&q=b',
    '?__proto__[x]=1&constructor=1',
    '?q=%F0%9F',
    `?q=${'spleen '.repeat(500)}`,
  ];
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  for (const query of odd) {
    await page.goto(`/search/${query}#<img src=x onerror=alert(1)>`);
    await expect(page.getByRole('main').getByRole('searchbox'), query).toBeVisible();
    await expect(page.locator(markup), query).toHaveCount(0);
  }
  expect(errors).toEqual([]);
});

test('the search shows no markup of what it finds', async ({ page }) => {
  const dialogs = watchDialogs(page);
  const found = payloads.map((payload) => ({
    url: '/anatomy/spleen/',
    excerpt: `<mark>spleen</mark> ${payload}`,
    meta: { title: payload },
    filters: { kind: [payload] },
    sub_results: [{ url: '/anatomy/spleen/#function', title: payload, excerpt: payload }],
  }));
  await answerSearchWith(page, found);
  await page.goto('/search/?q=spleen');
  for (const [number, payload] of payloads.slice(0, 10).entries()) {
    const result = resultsOf(page).nth(number);
    await expect(result.getByRole('link')).toHaveText([payload, payload]);
    await expect(result.locator('.kind')).toHaveText(payload);
    await expect(result.locator('mark')).toHaveText('spleen');
  }
  await page.getByRole('button', { name: 'Show more results' }).click();
  await expect(resultsOf(page)).toHaveCount(payloads.length);
  // An excerpt is escaped once by Pagefind, so that what was escaped twice is one `&` nearer to the text.
  await expect(resultsOf(page).nth(0).getByRole('paragraph')).toHaveText(`spleen ${payloads[0]}`);
  await expect(resultsOf(page).nth(6).getByRole('paragraph')).toHaveText('spleen &lt;img src=x onerror=alert(1)&gt;');
  await expect(page.locator(markup)).toHaveCount(0);
  expect(dialogs).toEqual([]);
});

test('a result whose address is a script runs nothing', async ({ page }) => {
  const dialogs = watchDialogs(page);
  const url = 'javascript:alert(1)';
  await answerSearchWith(page, [{ url, excerpt: 'spleen', meta: { title: 'Spleen' }, filters: {}, sub_results: [] }]);
  await page.goto('/search/?q=spleen');
  await resultsOf(page).getByRole('link').click();
  await expect(page).toHaveURL(/\/search\/\?q=spleen$/);
  expect(dialogs).toEqual([]);
});

/** Lets the search find what a poisoned index would. */
async function answerSearchWith(page: Page, found: readonly object[]): Promise<void> {
  const body = `export const options = async () => {};
    const found = ${JSON.stringify(found)};
    export const search = async () => ({ results: found.map((page) => ({ data: async () => page })) });`;
  await page.route('**/pagefind/pagefind.js', (route) => route.fulfill({ contentType: 'text/javascript', body }));
}
