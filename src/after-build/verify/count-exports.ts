import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../../encyclopedia/problem.ts';
import { feeds, site } from '../../site.ts';
import { feedProblems, sitemapProblems } from './exports/day-problems.ts';
import { exportProblem } from './exports/export-problem.ts';
import { graphProblems } from './exports/graph-problems.ts';
import { markdownProblems } from './exports/markdown-problems.ts';
import { recordProblems } from './exports/record-problems.ts';
import type { Claims } from './verify.ts';

/**
 * Articles = Markdown files = lines of `articles.ndjson` = nodes of `graph.json`, each by name, once, with the
 * title, day and disclaimer of its page, and nothing besides; feeds and relations name only such articles. Of
 * what was withdrawn there is no text. No day is one that its article does not have.
 */
export function exportProblems(staging: string, files: ReadonlySet<string>, { pages, address }: Claims): Problem[] {
  const articles = new Map(pages.map((page) => [page.path, page]));
  const home = `${address.site}${address.base}`;
  const read = (file: string) => (existsSync(join(staging, file)) ? readFileSync(join(staging, file), 'utf8') : '');
  const feedFiles = Object.keys(feeds).map((name) => `feeds/${name}.xml`);
  const sitemaps = readdirSync(staging).filter((name) => /^sitemap-\d+\.xml$/.test(name));
  const strangers = [...files].filter(
    (file) => file.endsWith('.md') && !articles.has(file.replace(/\/index\.md$/, '')),
  );
  const lacks = (file: string, text: string) => !read(file).includes(text);
  return [
    ...pages.flatMap((page) => markdownProblems(page, read(`${page.path}/index.md`), home)),
    ...strangers.map((file) => exportProblem(file, 'No article has this Markdown.')),
    ...recordProblems(join(staging, 'articles.ndjson'), articles),
    ...graphProblems(read('graph.json'), articles),
    ...feedFiles.flatMap((file) => feedProblems(file, read(file), articles, home)),
    ...sitemaps.flatMap((file) => sitemapProblems(file, read(file), articles, home)),
    ...[
      ...feedFiles.filter((file) => lacks(file, site.shortDisclaimer)),
      ...['llms.txt'].filter((file) => lacks(file, site.fullDisclaimer.join('\n\n'))),
    ].map((file) => exportProblem(file, 'The file does not show the disclaimer.')),
    ...['robots.txt']
      .filter((file) => lacks(file, `Sitemap: ${home}sitemap-index.xml\n`))
      .map((file) => exportProblem(file, 'The file does not name the sitemap.')),
  ];
}
