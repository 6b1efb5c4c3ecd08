/** What the policy of a page lets in, with the headers that the site is served with. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, type Route, test } from 'playwright/test';
import { usualHeaders } from '../../src/headers/headers.ts';
import { headersFile } from '../../src/headers/headers-file.ts';
import { kindsOfPage, openSettled, resultsOf, searchField, sitemapPages } from './helpers.ts';
import { testFolder } from './test-folder.ts';

/** Notes what the browser refuses, and what `ran` is called with by script that should not run. */
async function watch(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.assign(window, { refused: [], didRun: [], ran: (what: string) => Reflect.get(window, 'didRun').push(what) });
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
      Reflect.get(window, 'refused').push(`${effectiveDirective} refused ${blockedURI}`),
    );
  });
}

function noted(page: Page, list: 'refused' | 'didRun'): Promise<string[]> {
  return page.evaluate((list) => Reflect.get(window, list), list);
}

test('no page is refused anything by its own policy', async ({ page }) => {
  const refused: string[] = [];
  page.on('console', (message) => {
    if (/Content Security Policy|Trusted Type/i.test(message.text())) refused.push(`${page.url()} ${message.text()}`);
  });
  await watch(page);
  for (const address of new Set([...sitemapPages, ...kindsOfPage])) {
    await openSettled(page, address);
    refused.push(...(await noted(page, 'refused')).map((text) => `${address} ${text}`));
  }
  await page.goto('/search/');
  await searchField(page).pressSequentially('bone marrow');
  await expect(page.getByRole('option').first()).toBeVisible();
  await searchField(page).press('Enter');
  await expect(resultsOf(page).first()).toBeVisible();
  refused.push(...(await noted(page, 'refused')));
  expect(refused).toEqual([]);
});

test('the full text is searched where its worker does not start', async ({ page }) => {
  await page.route('**/pagefind-worker.js', (route) => route.abort());
  await page.goto('/search/?q=spleen');
  await expect(resultsOf(page).first()).toBeVisible();
  expect(page.workers().filter((worker) => worker.url().includes('pagefind'))).toEqual([]);
});

const article = '/conditions/anemia/';

/** Markup that runs, loads or leads elsewhere when nothing stops it. */
const injected = `
  <script>ran('an inline script')</script>
  <script src="data:text/javascript,ran('a script in its address')"></script>
  <script src="https://elsewhere.example/script.js"></script>
  <img src="/nothing.png" alt="" onerror="ran('an attribute')">
  <svg onload="ran('a drawing')"></svg>
  <iframe srcdoc="<script>parent.ran('a frame')</script>"></iframe>
  <object data="https://elsewhere.example/object.html"></object>
  <a id="injected" href="javascript:ran('a link')">link</a>
  <style>h1 { letter-spacing: 99px !important }</style>
  <p id="styled" style="letter-spacing: 99px">text</p>
  <link rel="stylesheet" href="https://elsewhere.example/style.css">
  <base href="https://elsewhere.example/">`;

/** Opens an article with injected markup; says what ran, was loaded or looks other than it should. */
async function openInjected(page: Page, strip: { header: boolean; meta: boolean }): Promise<string[]> {
  const loaded: string[] = [];
  await watch(page);
  await page.route('https://elsewhere.example/**', (route) => {
    loaded.push(new URL(route.request().url()).pathname);
    return route.fulfill({ contentType: 'text/javascript', body: "ran('a script from elsewhere')" });
  });
  await page.route(`**${article}`, (route) => injectInto(route, strip));
  await page.goto(article);
  await page.locator('#injected').dispatchEvent('click');
  // Whatever ran did so before a frame of the browser is over.
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
  const looks = await page.evaluate(() => {
    const isWide = (selector: string) =>
      getComputedStyle(document.querySelector(selector) ?? document.body).letterSpacing === '99px';
    return [
      isWide('h1') && 'a style',
      isWide('#styled') && 'a style attribute',
      document.baseURI.includes('elsewhere') && 'a base',
    ];
  });
  return [...(await noted(page, 'didRun')), ...loaded, ...looks.filter((look) => look !== false)].sort();
}

async function injectInto(route: Route, strip: { header: boolean; meta: boolean }): Promise<void> {
  const response = await route.fetch();
  const headers = response.headers();
  if (strip.header) delete headers['content-security-policy'];
  let body = await response.text();
  if (strip.meta) body = body.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '');
  await route.fulfill({ response, headers, body: body.replace('</main>', () => `${injected}</main>`) });
}

test('markup that gets into a page runs nothing and loads nothing', async ({ page }) => {
  expect(await openInjected(page, { header: false, meta: false })).toEqual([]);
});

test('the same holds on hosts that send no headers', async ({ page }) => {
  expect(await openInjected(page, { header: true, meta: false })).toEqual([]);
});

test('the same holds by the header alone', async ({ page }) => {
  expect(await openInjected(page, { header: false, meta: true })).toEqual([]);
});

test('without a policy it runs, loads and changes the page', async ({ page }) => {
  const everything = [
    '/object.html',
    '/script.js',
    '/style.css',
    'a base',
    'a drawing',
    'a frame',
    'a link',
    'a script from elsewhere',
    'a script in its address',
    'a style',
    'a style attribute',
    'an attribute',
    'an inline script',
  ];
  expect(await openInjected(page, { header: true, meta: true })).toEqual(expect.arrayContaining(everything));
});

test('a script of a page puts no markup into it, and starts no worker from elsewhere', async ({ page }) => {
  for (const address of ['/conditions/anemia/', '/search/?q=spleen']) {
    await openSettled(page, address);
    const faults = await page.evaluate(() => {
      const attempts = {
        innerHTML: () => document.body.insertAdjacentHTML('beforeend', '<b>markup</b>'),
        write: () => document.write('<b>markup</b>'),
        worker: () => new Worker('https://elsewhere.example/worker.js'),
      };
      return Object.entries(attempts).flatMap(([name, attempt]) => {
        try {
          attempt();
          return [name];
        } catch {
          return [];
        }
      });
    });
    expect(faults, address).toEqual([]);
  }
});

test.describe('On a page of another site', () => {
  const frame = async (page: Page, isAllowed: boolean) => {
    await page.route('https://elsewhere.example/', (route) =>
      route.fulfill({ contentType: 'text/html', body: `<iframe src="${process.env.MATERIA_TEST_SITE}a-z/"></iframe>` }),
    );
    if (isAllowed)
      await page.route('**/a-z/', async (route) => {
        const response = await route.fetch();
        const { 'content-type': type = '' } = response.headers();
        await route.fulfill({ response, headers: { 'content-type': type } });
      });
    await page.goto('https://elsewhere.example/');
    return page.frameLocator('iframe').getByRole('heading', { level: 1 });
  };

  test('no page of this one shows in a frame', async ({ page }) => {
    await expect(await frame(page, false)).toHaveCount(0);
    expect(page.frames().map((one) => one.url())).toContain('chrome-error://chromewebdata/');
  });

  test('without the headers it would', async ({ page }) => {
    await expect(await frame(page, true)).toBeVisible();
  });
});

test('no page may use a feature of the device that the headers switch off', async ({ page }) => {
  const features = usualHeaders['Permissions-Policy'].split(', ').map((feature) => feature.replace('=()', ''));
  expect(features).toContain('geolocation');
  await page.goto(article);
  const allowed = await page.evaluate((features) => {
    const policy: { allowsFeature(name: string): boolean } = Reflect.get(document, 'featurePolicy');
    return features.filter((name) => policy.allowsFeature(name));
  }, features);
  expect(allowed).toEqual([]);
});

test('hosts that read `_headers` find it in the site', () => {
  expect(readFileSync(join(testFolder, 'site/_headers'), 'utf8')).toBe(headersFile('/'));
  expect(readFileSync(join(testFolder, 'sub/_headers'), 'utf8')).toBe(headersFile('/sub/'));
});
