/** Hostile content that is shown, in a real browser: nothing runs, nothing is asked for, nothing is hidden. */
import { execFileSync } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'playwright/test';
import { type Served, serve } from '../../src/cli/serve.ts';
import { site } from '../../src/site.ts';
import { testFolder } from '../e2e/test-folder.ts';
import { shownCases } from './cases.ts';
import { marksOf } from './hostile-case.ts';
import { threats } from './threats.ts';
import { forbiddenNodes, touchEverything, watch } from './watch.ts';
import { writeCase } from './write-case.ts';

// One site for all tests of this file, in one process.
test.describe.configure({ mode: 'default' });

const text = '.lead, .article-text';
let served: Served | undefined;
const address = () => served?.address ?? '';

test.beforeAll(async () => {
  // A test that fails ends its process; the next one uses what the first built.
  if (existsSync(join(testFolder, 'shown'))) served = await serve(join(testFolder, 'shown'), '/', 0);
  if (served) return;
  const content = join(testFolder, 'shown-content');
  for (const hostile of shownCases) writeCase(hostile, content);
  const words = ['build', '--content', content, '--out', join(testFolder, 'shown')];
  execFileSync(process.execPath, [resolve(import.meta.dirname, '../../src/cli/main.ts'), ...words], { stdio: 'pipe' });
  served = await serve(join(testFolder, 'shown'), '/', 0);
});

test.afterAll(() => served?.close());

for (const [threat, hostile] of Map.groupBy(shownCases, ({ threat }) => threat)) {
  test(`${threat}: ${threats[threat].what}`, async ({ page }) => {
    const harm = watch(page, new URL(address()).origin);
    for (const { what, files } of hostile) {
      const [file = ''] = Object.keys(files);
      await page.goto(address() + file.replace(/\.md$/, '/'));
      await touchEverything(page);
      expect.soft(await forbiddenNodes(page, text), what).toEqual([]);
      const { begin, end } = marksOf({ what });
      await expect.soft(page.getByText(begin, { exact: true })).toBeVisible();
      await expect.soft(page.getByText(end, { exact: true })).toBeVisible();
      await expect.soft(page.getByText(site.shortDisclaimer, { exact: true }), what).toBeInViewport();
      expect.soft(harm.splice(0), what).toEqual([]);
    }
  });
}

test('T18: searching for markup, and finding it, shows only words', async ({ page }) => {
  const harm = watch(page, new URL(address()).origin);
  for (const query of [
    '<img src=x onerror=alert(1)>',
    '</script><script>alert(1)</script>',
    'alert',
    '"><svg onload=alert(1)>',
  ]) {
    await page.goto(`${address()}search/?q=${encodeURIComponent(query)}`, { waitUntil: 'networkidle' });
    await expect(page.locator('img, iframe, [onerror], [onload], [onmouseover]')).toHaveCount(0);
  }
  expect(harm).toEqual([]);
});

test('T28: no page is kept by a service worker', async ({ page }) => {
  await page.goto(address());
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  const folder = join(testFolder, 'shown');
  const scripts = globSync('**/*.{js,html}', { cwd: folder });
  expect(scripts.length).toBeGreaterThan(10);
  expect(scripts.filter((file) => readFileSync(join(folder, file), 'utf8').includes('serviceWorker'))).toEqual([]);
});

test('the watch sees harm where there is some', async ({ page }) => {
  const { origin } = new URL(address());
  const harm = watch(page, origin);
  await page.route('https://evil.example/**', (route) => route.fulfill({ contentType: 'text/html', body: 'evil' }));
  await page.route('**/harmful/', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<main><p class="lead"><img src="https://evil.example/x.png" onerror="alert(1)" name="forms"><svg></svg><a href="javascript:alert(1)" id="location">x</a></p></main>`,
    }),
  );
  await page.goto(`${address()}harmful/`);
  await touchEverything(page);
  const nodes = await forbiddenNodes(page, text);
  await page.evaluate(() => location.assign('https://evil.example/y'));
  await page.waitForURL('https://evil.example/y');
  expect(nodes).toEqual(
    expect.arrayContaining(['<img onerror>', '<img name>', '<svg>', 'the link javascript:alert(1)', 'the id location']),
  );
  expect(nodes).toContain('the source https://evil.example/x.png');
  expect(harm).toEqual(
    expect.arrayContaining([
      'a script ran',
      'https://evil.example/x.png was asked for',
      'https://evil.example/y was opened',
    ]),
  );
});
