/** What the tests know without the site: the Markdown of the articles, and the addresses of the sitemap. */
import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Locator, Page, Route } from 'playwright/test';
import { parse } from 'yaml';
import type { site } from '../../src/site.ts';
import { testFolder } from './test-folder.ts';

const project = resolve(import.meta.dirname, '../..');

/** An article as its author wrote it. */
export interface WrittenArticle {
  /** `conditions/anemia`, the address without slashes at the ends. */
  path: string;
  /** The file, from the project folder, as the edit links name it. */
  file: string;
  title: string;
  /** Every name but the title that a reader may see. */
  names: string[];
  systems: string[];
  relations: Record<string, string[]>;
  seeAlso: string[];
  reviewState: keyof typeof site.reviewStates;
  updated: string;
  markdown: string;
  /** Headings of sections with the 1-based line of the file on which they stand. */
  headings: { text: string; level: number; line: number }[];
  /** Keys of the references it cites, each once. */
  citedKeys: Set<string>;
}

/** Reads the article at an address of the content folder. */
export function readArticle(path: string): WrittenArticle {
  const file = `content/${path}.md`;
  const markdown = readFileSync(join(project, file), 'utf8');
  const front = parse(markdown.split(/^---$/m)[1] ?? '');
  const headings = markdown.split('\n').flatMap((text, index) => {
    const [, marks = '', words = ''] = /^(#{2,6}) (.+)$/.exec(text) ?? [];
    return marks === '' ? [] : [{ text: words, level: marks.length, line: index + 1 }];
  });
  return {
    path,
    file,
    title: front.title,
    names: [...(front.aliases ?? []), ...(front.layNames ?? []), ...(front.abbreviations ?? [])],
    systems: front.systems ?? [],
    relations: front.relations ?? {},
    seeAlso: front.seeAlso ?? [],
    reviewState: front.review.state,
    updated: front.updated,
    markdown,
    headings,
    citedKeys: new Set([...markdown.matchAll(/[[;]\s*@([\w-]+)/g)].map(([, key = '']) => key)),
  };
}

/** Every article of the content folder. */
export function readArticles(): WrittenArticle[] {
  const files = globSync('content/*/*.md', { cwd: project });
  return files.map((file) => readArticle(file.replaceAll('\\', '/').replace(/^content\/|\.md$/g, '')));
}

/** The article that most tests read. */
export const emh = readArticle('conditions/extramedullary-hematopoiesis');

/** Addresses of all pages that the sitemap lists, without the origin. */
export const sitemapPages: string[] = addressesIn(readFileSync(join(testFolder, 'site/sitemap-0.xml'), 'utf8'));

/** Every kind of page once, for tests that take long. Only the last does not exist. */
export const kindsOfPage: string[] = [
  '/',
  `/${emh.path}/`,
  '/conditions/',
  '/a-z/',
  '/a-z/e/',
  '/systems/',
  '/systems/blood/',
  '/symptom-index/',
  '/codes/',
  '/codes/mesh/',
  '/go/emh/',
  '/search/?q=spleen',
  '/glossary/',
  '/abbreviations/',
  '/word-parts/',
  '/anatomy/red-blood-cell/',
  '/people/',
  '/review/',
  '/emergency-numbers/',
  '/about/',
  '/accessibility/',
  '/disclaimer/',
  '/quality/',
  '/editors/',
  '/conditions/leukemai/',
];

/** The paths of the `loc` elements of a sitemap. */
export function addressesIn(sitemap: string): string[] {
  return [...sitemap.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address = '']) => new URL(address).pathname);
}

/** Opens a page, also an alias page, which would forward at once, and waits until its scripts have written. */
export async function openSettled(page: Page, address: string): Promise<void> {
  if (address.startsWith('/go/')) await page.route(`**${address}`, withoutRefresh);
  await page.goto(address);
  if (address.includes('?q=')) await resultsOf(page).first().waitFor();
  if (address.includes('leukemai')) await page.getByRole('heading', { name: 'Did you mean' }).waitFor();
}

async function withoutRefresh(route: Route): Promise<void> {
  const response = await route.fetch();
  await route.fulfill({ response, body: (await response.text()).replace(/<meta http-equiv="refresh"[^>]*>/, '') });
}

/** The results on the search page. */
export function resultsOf(page: Page): Locator {
  return page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading') });
}

/** The large search field of the home page, the search page and others, where scripts run. */
export function searchField(page: Page): Locator {
  return page.getByRole('main').getByRole('combobox');
}

/** What the search page says about a search as a whole. */
export function summaryOf(page: Page): Locator {
  return page.locator('[data-search-summary]');
}

/** True when the page is wider than the window, so that a reader has to scroll sideways. */
export function scrollsSideways(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
}
