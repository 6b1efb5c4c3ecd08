/** What programs read: the structured data of every page, and the files beside the pages. */
import { expect, test } from 'playwright/test';
import { feeds, site } from '../../src/site.ts';
import { faultsOfJsonLd } from '../schema-org/faults-of-json-ld.ts';
import { emh, kindsOfPage, openSettled, readArticles, sitemapPages } from './helpers.ts';

const articles = readArticles();

test('schema.org knows all that the pages say of themselves, once a page', async ({ page }) => {
  test.slow();
  const described = [...new Set([...sitemapPages, ...kindsOfPage])].filter((address) => !address.startsWith('/go/'));
  for (const address of described) {
    await openSettled(page, address);
    const blocks = await page.locator('script[type="application/ld+json"]').allTextContents();
    expect(blocks, address).toHaveLength(1);
    expect([address, ...faultsOfJsonLd(JSON.parse(blocks[0] ?? ''))]).toEqual([address]);
  }
});

test('what a page says to programs is what its reader sees', async ({ page }) => {
  await page.goto(`/${emh.path}/`);
  const data = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? '');
  const { mainEntity, citation, breadcrumb, dateModified } = data;
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(mainEntity.name);
  await expect(page.locator('.also-called')).toContainText(mainEntity.alternateName.join('; '));
  const lead = page.locator('.lead');
  const words = await lead.evaluate((element) => {
    const copy = element.cloneNode(true) as Element;
    for (const mark of copy.querySelectorAll('.citation')) mark.remove();
    return copy.textContent?.replace(/\s+/g, ' ').trim();
  });
  expect(mainEntity.description).toBe(words);
  for (const { name } of mainEntity.signOrSymptom)
    await expect(page.getByRole('region', { name: 'See also' }).getByRole('link', { name, exact: true })).toBeVisible();
  for (const { codeValue } of mainEntity.code) await expect(page.getByText(codeValue).first()).toBeVisible();
  await expect(page.locator('.references ol > li')).toHaveCount(citation.length);
  await expect(page.locator('.imprint time')).toHaveAttribute('datetime', dateModified);
  const trail = page.getByRole('navigation', { name: 'Breadcrumb' }).getByRole('link');
  expect(await trail.allTextContents()).toEqual(breadcrumb.itemListElement.map(({ name }: { name: string }) => name));
  expect(data).not.toHaveProperty('lastReviewed');
});

test('the home page tells browsers and search engines how to search it', async ({ page, baseURL }) => {
  await page.goto('/');
  const data = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? '');
  const template: string = data.potentialAction.target.urlTemplate;
  const address = template.replace(site.url, baseURL ?? '').replace('{search_term_string}', 'spleen');
  await page.goto(address);
  await expect(page.getByRole('main').getByRole('combobox')).toHaveValue('spleen');
});

test('the Markdown of an article is found from its page, and stands alone', async ({ page, request }) => {
  await page.goto(`/${emh.path}/`);
  const address = await page.locator('link[type="text/markdown"]').getAttribute('href');
  const answer = await request.get(address ?? '');
  expect(answer.headers()['content-type']).toBe('text/markdown; charset=utf-8');
  const text = await answer.text();
  expect(text).toContain(`\n# ${emh.title}\n\n> ${site.shortDisclaimer}\n`);
  expect(text).toContain(`updated: ${emh.updated}\n`);
  expect(text).not.toMatch(/\[\[|\]\]|\[@|^:::/m);
  expect(text.match(/^\d+\. /gm)).toHaveLength(emh.citedKeys.size);
});

test('records, graph and sitemap have every article', async ({ request }) => {
  const paths = articles.map(({ path }) => path).toSorted();
  const lines = (await (await request.get('/articles.ndjson')).text()).trim().split('\n');
  expect(lines.map((line) => JSON.parse(line).path)).toEqual(paths);
  const graph = await (await request.get('/graph.json')).json();
  expect(graph.nodes.map(({ path }: { path: string }) => path)).toEqual(paths);
});

test.describe('feeds', () => {
  for (const name of ['new', 'changed']) {
    test(`${name}: a browser reads it as XML, and each entry has what Atom asks for`, async ({ page, request }) => {
      await page.goto('/about/');
      const address = await page.locator(`link[href$="/feeds/${name}.xml"]`).getAttribute('href');
      const answer = await request.get(address ?? '');
      expect(answer.headers()['content-type']).toBe('application/atom+xml; charset=utf-8');
      // The policy of our own pages lets no script parse a text.
      await page.goto('about:blank');
      const found = await page.evaluate(
        (xml) => {
          const document = new DOMParser().parseFromString(xml, 'application/xml');
          const text = (parent: Document | Element, tag: string) =>
            parent.getElementsByTagName(tag)[0]?.textContent ?? '';
          return {
            root: document.documentElement.nodeName,
            namespace: document.documentElement.namespaceURI,
            updated: text(document, 'updated'),
            author: text(document, 'name'),
            entries: [...document.getElementsByTagName('entry')].map((entry) => ({
              id: text(entry, 'id'),
              title: text(entry, 'title'),
              updated: text(entry, 'updated'),
              summary: text(entry, 'summary'),
              link: entry.querySelector('link[type="text/html"]')?.getAttribute('href') ?? '',
            })),
          };
        },
        await answer.text(),
      );
      expect(found).toMatchObject({
        root: 'feed',
        namespace: 'http://www.w3.org/2005/Atom',
        author: site.name,
      });
      const instant = /^\d{4}-\d{2}-\d{2}T00:00:00Z$/;
      expect(found.updated).toMatch(instant);
      expect(new Set(found.entries.map(({ id }) => id)).size).toBe(found.entries.length);
      for (const { title, updated, summary, link } of found.entries) {
        expect(articles.map(({ path }) => `${site.url}/${path}/`)).toContain(link);
        expect(articles.map((article) => article.title)).toContain(title);
        expect(updated).toMatch(instant);
        expect(summary).toContain(site.shortDisclaimer);
      }
    });
  }

  test('changes are listed with the days that articles name', async ({ request }) => {
    const feed = await (await request.get('/feeds/changed.xml')).text();
    const entries = feed.match(/<entry>[\s\S]*?<\/entry>/g) ?? [];
    expect(entries).toHaveLength(Math.min(articles.length, feeds.changed.most));
    for (const entry of entries) {
      const article = articles.find(({ path }) => entry.includes(`href="${site.url}/${path}/"`));
      expect(entry).toContain(`<updated>${article?.updated}T00:00:00Z</updated>`);
    }
  });
});

test('About leads to the data and the feeds', async ({ page, request }) => {
  await page.goto('/about/');
  const links = page.getByRole('main').getByRole('link');
  const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  for (const address of ['/articles.ndjson', '/graph.json', '/llms.txt', '/feeds/new.xml', '/feeds/changed.xml']) {
    expect(addresses).toContain(address);
    expect((await request.get(address)).status(), address).toBe(200);
  }
});
