/** Markup in a search stays text, wherever it comes from. */
import { expect, type Page, test } from 'playwright/test';
import { giveNames, namedArticle } from './given-names.ts';
import { resultsOf, searchField, summaryOf } from './helpers.ts';

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

const injection = '<img src=x onerror=alert(1)>';

let dialogs: string[] = [];
test.beforeEach(({ page }) => {
  dialogs = [];
  page.on('dialog', async (dialog) => {
    dialogs.push(dialog.message());
    await dialog.dismiss();
  });
});

async function expectNoMarkup(page: Page, payload?: string): Promise<void> {
  await expect(page.locator(markup), payload).toHaveCount(0);
  expect(dialogs).toEqual([]);
}

test('the search shows no markup of a query, neither from the address nor from the field', async ({ page }) => {
  for (const payload of payloads.slice(0, 5)) {
    await page.goto(`/search/?q=${encodeURIComponent(payload)}`);
    await expect(summaryOf(page)).toContainText(`“${payload}”`);
    await expect(page.getByRole('status')).toContainText(`“${payload}”`);
    await expect(page).toHaveTitle(new RegExp(`^${payload.replace(/[.+*?^$()[\]{}|\\]/g, '\\$&')} - `));
    await expectNoMarkup(page, payload);
  }
  for (const payload of payloads) {
    const asked = `spleen ${payload}`;
    await searchField(page).fill(asked);
    await expect(page.getByRole('option').last()).toHaveText(`Search all articles for “${asked}”`);
    await searchField(page).press('Enter');
    await expect(summaryOf(page)).toContainText(`“${asked}”`);
    await expectNoMarkup(page, payload);
  }
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
    await expect(searchField(page), query).toBeVisible();
    await expectNoMarkup(page, query);
  }
  expect(errors).toEqual([]);
});

test('the search shows no markup of what it finds', async ({ page }) => {
  const found = payloads.map((payload, number) => ({
    // Each another page: a page is shown once.
    url: `/anatomy/spleen-${number}/`,
    excerpt: `<mark>spleen</mark> ${payload}`,
    content: `spleen ${payload}`,
    meta: { title: payload },
    sub_results: [{ url: `/anatomy/spleen-${number}/#function`, title: payload, excerpt: payload }],
  }));
  await answerSearchWith(page, found);
  await giveNames(page, { articles: [] });
  await page.goto('/search/?q=spleen');
  for (const [number, payload] of payloads.slice(0, 10).entries()) {
    const result = resultsOf(page).nth(number);
    await expect(result.getByRole('link')).toHaveText([payload, payload]);
    await expect(result.locator('mark')).toHaveText('spleen');
  }
  // An excerpt is escaped once by Pagefind, so that what was escaped twice is one `&` nearer to the text.
  await expect(resultsOf(page).nth(0).getByRole('paragraph')).toHaveText(`spleen ${payloads[0]}`);
  await expect(resultsOf(page).nth(6).getByRole('paragraph')).toHaveText('spleen &lt;img src=x onerror=alert(1)&gt;');
  await expectNoMarkup(page);
});

test('neither suggestions nor results show markup of a name', async ({ page }) => {
  const names = [
    { text: `spleen ${injection}`, kind: 'alias' },
    { text: injection, kind: 'abbreviation' },
  ] as const;
  await giveNames(page, {
    articles: [
      {
        ...namedArticle('anatomy/spleen', `Spleen ${injection}`, ...names),
        sections: [{ anchor: 'x', text: injection }],
      },
      namedArticle('tests/spleen', 'Other', { text: injection, kind: 'abbreviation' }),
    ],
  });
  await page.goto('/');
  await searchField(page).fill('spleen');
  await expect(page.getByRole('option').first()).toContainText(injection);
  await searchField(page).fill(injection);
  await expect(page.getByRole('group')).toContainText(`“${injection}” can mean`);
  await searchField(page).press('Enter');
  await expect(resultsOf(page).first()).toContainText(injection);
  await expectNoMarkup(page);
});

test('a result whose address is a script runs nothing', async ({ page }) => {
  const url = 'javascript:alert(1)';
  await answerSearchWith(page, [
    { url, excerpt: 'spleen', meta: { title: 'Spleen' }, content: 'spleen', sub_results: [] },
  ]);
  await giveNames(page, { articles: [] });
  await page.goto('/search/?q=spleen');
  const link = resultsOf(page).getByRole('link');
  await expect(link).toHaveAttribute('href', /^\//);
  await link.click();
  expect(dialogs).toEqual([]);
});

/** Lets the search find what a poisoned index would. */
async function answerSearchWith(page: Page, found: readonly object[]): Promise<void> {
  const body = `export const options = async () => {};
    const found = ${JSON.stringify(found)};
    export const filters = async () => ({ kind: { [found[0].meta.title]: 1 } });
    export const search = async () => ({
      results: found.map((page, number) => ({ id: String(number), words: [0], data: async () => page })),
    });`;
  await page.route('**/pagefind/pagefind.js', (route) => route.fulfill({ contentType: 'text/javascript', body }));
}
