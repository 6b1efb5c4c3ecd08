import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Problem, wholeFile } from '../../encyclopedia/problem.ts';
import type { BuiltPage } from './read-page.ts';
import type { Claims } from './verify.ts';

/** Articles in = pages out = search entries = sitemap entries, each by name; alias pages as well. */
export function countProblems(
  staging: string,
  pages: ReadonlyMap<string, BuiltPage>,
  { pages: articles, aliases, indexed, address }: Claims,
): Problem[] {
  const problems: Problem[] = [];
  const report = (file: string, message: string) =>
    problems.push({ file, ...wholeFile, ruleId: 'built-count', severity: 'error', message });
  const titles = new Map(indexed.map(({ path, title }) => [path, title]));
  const listed = new Set(sitemapAddresses(staging));
  for (const { path, title, status } of articles) {
    const source = `content/${path}.md`;
    const page = pages.get(`${path}/index.html`);
    if (!page) report(source, 'The article has no page.');
    else if (page.headings[0] !== title)
      report(source, `The heading of the page is "${page.headings[0]}", expected "${title}".`);
    const isListed = listed.has(`${address.site}${address.base}${path}/`);
    if (status === 'withdrawn') {
      if (titles.has(path) || isListed) report(source, 'The article is withdrawn, but search or the sitemap lists it.');
      continue;
    }
    if (titles.get(path) !== title)
      report(source, `Search knows the article as "${titles.get(path) ?? 'nothing'}", expected "${title}".`);
    if (!isListed) report(source, 'The sitemap does not list the article.');
  }
  const origin = `${address.site}${address.base}`;
  for (const entry of listed) {
    if (!entry.startsWith(origin) || !pages.has(`${entry.slice(origin.length)}index.html`)) {
      report('sitemap-index.xml', `The sitemap lists "${entry}", which is no page.`);
    }
  }
  const known = new Set(articles.map(({ path }) => path));
  for (const { path } of indexed)
    if (!known.has(path)) report(`${path}/index.html`, 'Search lists a page that is no article.');
  for (const { slug } of aliases)
    if (!pages.has(`go/${slug}/index.html`)) report(`go/${slug}/index.html`, 'The alias has no page.');
  return problems;
}

function sitemapAddresses(staging: string): string[] {
  const read = (name: string) =>
    [...readFileSync(join(staging, name), 'utf8').matchAll(/<loc>([^<]*)<\/loc>/g)].map((match) => match[1] ?? '');
  return read('sitemap-index.xml').flatMap((part) => read(part.split('/').at(-1) ?? ''));
}
