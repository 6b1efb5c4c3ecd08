import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ArticlePage } from '../../encyclopedia/page.ts';
import { type Problem, wholeFile } from '../../encyclopedia/problem.ts';
import { sections } from '../../site.ts';
import type { BuiltPage } from './read-page.ts';
import type { Claims } from './verify.ts';

/** What the site holds, by the path or file of each thing. */
interface Found {
  pages: ReadonlyMap<string, BuiltPage>;
  /** Titles that search shows, by path of the article. */
  searchTitles: ReadonlyMap<string, string>;
  /** Addresses in the sitemap. */
  listed: ReadonlySet<string>;
  /** Address of the home page, with a slash at the end. */
  home: string;
}

/** Articles in = pages out = search entries = sitemap entries, each by name, and nothing besides; alias pages as well. */
export function countProblems(staging: string, pages: ReadonlyMap<string, BuiltPage>, claims: Claims): Problem[] {
  const { site, base } = claims.address;
  const found: Found = {
    pages,
    searchTitles: new Map(claims.indexed.map(({ path, title }) => [path, title])),
    listed: new Set(sitemapAddresses(staging)),
    home: `${site}${base}`,
  };
  return [...claims.pages.flatMap((article) => lost(article, found)), ...strangers(found, claims)];
}

/** What is missing of an article. */
function lost({ path, title, status }: ArticlePage, { pages, searchTitles, listed, home }: Found): Problem[] {
  const report = (message: string) => problem(`content/${path}.md`, message);
  const heading = pages.get(`${path}/index.html`)?.headings[0];
  const isListed = listed.has(`${home}${path}/`);
  const problems: Problem[] = [];
  if (heading === undefined) problems.push(report('The article has no page.'));
  else if (heading !== title) problems.push(report(`The heading of the page is "${heading}", expected "${title}".`));
  if (status === 'withdrawn') {
    const isFound = searchTitles.has(path) || isListed;
    return isFound ? [...problems, report('The article is withdrawn, but search or the sitemap lists it.')] : problems;
  }
  if (searchTitles.get(path) !== title) {
    problems.push(report(`Search knows the article as "${searchTitles.get(path) ?? 'nothing'}", expected "${title}".`));
  }
  if (!isListed) problems.push(report('The sitemap does not list the article.'));
  return problems;
}

/** What stands in the site without an article or alias behind it, and aliases without a page. */
function strangers({ pages, searchTitles, listed, home }: Found, claims: Claims): Problem[] {
  const articles = new Set(claims.pages.map(({ path }) => path));
  const aliases = new Set(claims.aliases.map(({ slug }) => `go/${slug}`));
  const folders = [...sections.map(({ folder }) => folder), 'go'];
  const unknown = [...pages.keys()].filter((file) => {
    const path = file.replace(/\/index\.html$/, '');
    return folders.some((folder) => path.startsWith(`${folder}/`)) && !articles.has(path) && !aliases.has(path);
  });
  return [
    ...unknown.map((file) => problem(file, 'No article and no alias has this page.')),
    ...[...aliases]
      .filter((path) => !pages.has(`${path}/index.html`))
      .map((path) => problem(`${path}/index.html`, 'The alias has no page.')),
    ...[...searchTitles.keys()]
      .filter((path) => !articles.has(path))
      .map((path) => problem(`${path}/index.html`, 'Search lists a page that is no article.')),
    ...[...listed]
      .filter((address) => !address.startsWith(home) || !pages.has(`${address.slice(home.length)}index.html`))
      .map((address) => problem('sitemap-index.xml', `The sitemap lists "${address}", which is no page.`)),
  ];
}

function problem(file: string, message: string): Problem {
  return { file, ...wholeFile, ruleId: 'built-count', severity: 'error', message };
}

function sitemapAddresses(staging: string): string[] {
  const read = (name: string) =>
    [...readFileSync(join(staging, name), 'utf8').matchAll(/<loc>([^<]*)<\/loc>/g)].map((match) => match[1] ?? '');
  return read('sitemap-index.xml').flatMap((part) => read(part.split('/').at(-1) ?? ''));
}
