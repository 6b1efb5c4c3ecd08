import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ArticlePage } from '../../encyclopedia/page.ts';
import { type Problem, wholeFile } from '../../encyclopedia/problem.ts';
import { sections } from '../../site.ts';
import type { Reachable } from './address-problems.ts';
import type { BuiltPage } from './read-page.ts';
import type { Claims } from './verify.ts';

/** What the site holds, by the path or file of each thing. */
interface Found {
  pages: ReadonlyMap<string, BuiltPage>;
  /** All files of the site. */
  files: ReadonlySet<string>;
  /** Titles that search shows, by path of the article. */
  searchTitles: ReadonlyMap<string, string>;
  /** Addresses in the sitemap. */
  listed: ReadonlySet<string>;
  /** Addresses to which the pages of a section lead, and those of the A–Z, by the first part of their paths. */
  leadsTo: ReadonlyMap<string, ReadonlySet<string>>;
  /** Address of the home page, with a slash at the end. */
  home: string;
  /** Path of the home page, with a slash at both ends. */
  base: string;
}

/**
 * Markdown files = articles and drafts; articles = pages = search entries = sitemap entries = entries of their
 * section and of the A–Z; aliases = alias pages; pictures = files: each by name, once, and nothing besides.
 */
export function countProblems(
  staging: string,
  { files, pages }: Pick<Reachable, 'files' | 'pages'>,
  claims: Claims,
): Problem[] {
  const { site, base } = claims.address;
  const addresses = sitemapAddresses(staging);
  const found: Found = {
    pages,
    files,
    searchTitles: new Map(claims.indexed.map(({ path, title }) => [path, title])),
    listed: new Set(addresses),
    leadsTo: leadsOfLists(pages),
    home: `${site}${base}`,
    base,
  };
  return [
    ...unaccounted(claims),
    ...claims.pages.flatMap((article) => lost(article, found)),
    ...strangers(found, claims),
    ...twice(addresses).map((address) => problem('sitemap-index.xml', `The sitemap lists "${address}" twice.`)),
    ...twice(claims.indexed.map(({ path }) => path)).map((path) =>
      problem(`${path}/index.html`, 'Search lists the page twice.'),
    ),
  ];
}

/** Markdown files that became no article, and articles that no file has. */
function unaccounted({ pages, content: { markdown, drafts } }: Claims): Problem[] {
  const known = new Set([...pages.map(({ path }) => path), ...drafts]);
  const files = new Set(markdown.map((file) => file.replace(/\.md$/, '')));
  return [
    ...[...files]
      .filter((path) => !known.has(path))
      .map((path) => problem(`content/${path}.md`, 'The file became no article. Run the build again.')),
    ...[...known]
      .filter((path) => !files.has(path))
      .map((path) => problem(`content/${path}.md`, 'The article has no file. Run the build again.')),
  ];
}

/** What is missing of an article. */
function lost({ path, title, status, section }: ArticlePage, found: Found): Problem[] {
  const { pages, searchTitles, listed, leadsTo, home, base } = found;
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
  for (const list of [section, 'a-z']) {
    if (!leadsTo.get(list)?.has(`${base}${path}/`)) problems.push(report(`No page of /${list}/ lists the article.`));
  }
  return problems;
}

/** What stands in the site without an article, alias or picture behind it; aliases and pictures without a file. */
function strangers({ pages, files, searchTitles, listed, home }: Found, claims: Claims): Problem[] {
  const articles = new Set(claims.pages.map(({ path }) => path));
  const aliases = new Set(claims.aliases.map(({ slug }) => `go/${slug}`));
  const pictures = new Set(claims.content.pictures);
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
    ...[...pictures].filter((file) => !files.has(file)).map((file) => problem(file, 'The picture was not copied.')),
    ...[...files]
      .filter((file) => file.startsWith('media/') && !pictures.has(file))
      .map((file) => problem(file, 'No picture of the content has this file.')),
    ...[...searchTitles.keys()]
      .filter((path) => !articles.has(path))
      .map((path) => problem(`${path}/index.html`, 'Search lists a page that is no article.')),
    ...[...listed]
      .filter((address) => !address.startsWith(home) || !pages.has(`${address.slice(home.length)}index.html`))
      .map((address) => problem('sitemap-index.xml', `The sitemap lists "${address}", which is no page.`)),
    ...[...aliases]
      .filter((path) => listed.has(`${home}${path}/`))
      .map((path) => problem('sitemap-index.xml', `The sitemap lists "${home}${path}/", which is another name.`)),
  ];
}

/** Where the list of each section leads, and all pages of the A–Z together. */
function leadsOfLists(pages: ReadonlyMap<string, BuiltPage>): Map<string, Set<string>> {
  const leads = new Map<string, Set<string>>();
  for (const [file, { addresses }] of pages) {
    const list = /^(a-z)\/([^/]+\/)?index\.html$/.exec(file)?.[1] ?? /^([^/]+)\/index\.html$/.exec(file)?.[1];
    if (list === undefined) continue;
    const known = leads.get(list) ?? new Set();
    for (const { use, url } of addresses) if (use === 'link') known.add(url);
    leads.set(list, known);
  }
  return leads;
}

/** The names that occur more than once. */
function twice(names: readonly string[]): string[] {
  const seen = new Set<string>();
  return [...new Set(names.filter((name) => seen.size === seen.add(name).size))];
}

function problem(file: string, message: string): Problem {
  return { file, ...wholeFile, ruleId: 'built-count', severity: 'error', message };
}

function sitemapAddresses(staging: string): string[] {
  const read = (name: string) =>
    [...readFileSync(join(staging, name), 'utf8').matchAll(/<loc>([^<]*)<\/loc>/g)].map((match) => match[1] ?? '');
  return read('sitemap-index.xml').flatMap((part) => read(part.split('/').at(-1) ?? ''));
}
