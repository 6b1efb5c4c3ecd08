import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ArticlePage } from '../../encyclopedia/page.ts';
import { type Problem, wholeFile } from '../../encyclopedia/problem.ts';
import { feeds, relationKinds, site } from '../../site.ts';
import type { Claims } from './verify.ts';

/**
 * Articles = Markdown files = lines of `articles.ndjson` = nodes of `graph.json`, each by name, once, with the
 * title, day and disclaimer of its page, and nothing besides; feeds and relations name only such articles. Of
 * what was withdrawn there is no text.
 */
export function exportProblems(staging: string, files: ReadonlySet<string>, { pages, address }: Claims): Problem[] {
  const articles = new Map(pages.map((page) => [page.path, page]));
  const home = `${address.site}${address.base}`;
  const read = (file: string) => (existsSync(join(staging, file)) ? readFileSync(join(staging, file), 'utf8') : '');
  const texts = ['llms.txt', ...Object.keys(feeds).map((name) => `feeds/${name}.xml`)];
  return [
    ...pages.flatMap((page) => faultsOfMarkdown(page, read(`${page.path}/index.md`), home)),
    ...[...files]
      .filter((file) => file.endsWith('.md') && !articles.has(file.replace(/\/index\.md$/, '')))
      .map((file) => problem(file, 'No article has this Markdown.')),
    ...faultsOfRecords(linesOf(staging, 'articles.ndjson'), articles),
    ...faultsOfGraph(read('graph.json'), articles),
    ...Object.keys(feeds).flatMap((name) =>
      faultsOfFeed(`feeds/${name}.xml`, read(`feeds/${name}.xml`), articles, home),
    ),
    ...texts
      .filter((file) => !read(file).includes(disclaimerOf(file)))
      .map((file) => problem(file, 'The file does not show the disclaimer.')),
    ...(read('robots.txt').includes(`Sitemap: ${home}sitemap-index.xml\n`)
      ? []
      : [problem('robots.txt', 'The file does not name the sitemap.')]),
  ];
}

const disclaimerOf = (file: string) => (file === 'llms.txt' ? site.fullDisclaimer.join('\n\n') : site.shortDisclaimer);

function faultsOfMarkdown({ path, updated, status }: ArticlePage, text: string, home: string): Problem[] {
  const file = `${path}/index.md`;
  const [, front = '', rest = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(text) ?? [];
  const lines = front.split('\n');
  const days = lines.filter((line) => line.startsWith('updated: '));
  const faults = [
    ...(lines.includes(`url: ${home}${path}/`) ? [] : ['The article has no Markdown with its address.']),
    ...(days.join() === (updated === undefined ? '' : `updated: ${updated}`)
      ? []
      : [`The Markdown says "${days.join()}", expected the day ${updated ?? 'of no change'}.`]),
    ...(rest.includes(site.shortDisclaimer) && front.includes(site.shortDisclaimer)
      ? []
      : ['The Markdown does not show the disclaimer.']),
    ...(status === 'withdrawn' && !saysOnlyThat(rest) ? ['The article is withdrawn, but its Markdown is there.'] : []),
  ];
  return faults.map((message) => problem(file, message));
}

/** Title, disclaimer and one sentence. */
function saysOnlyThat(text: string): boolean {
  return text.trim().split('\n\n').length === 3 && text.includes(site.withdrawn.explanation);
}

type Articles = ReadonlyMap<string, ArticlePage>;

/** Keys of a record of an article that was withdrawn. */
const keysOfWithdrawn = new Set([
  'path',
  'url',
  'title',
  'status',
  'updated',
  'created',
  'review',
  'licence',
  'disclaimer',
  'sha256',
]);

function faultsOfRecords(lines: Iterable<string>, articles: Articles): Problem[] {
  const file = 'articles.ndjson';
  const seen = new Set<string>();
  const problems: Problem[] = [];
  for (const line of lines) {
    const record = objectOf(line);
    const path = String(record.path);
    const page = articles.get(path);
    const report = (message: string) => problems.push(problem(file, `"${path}": ${message}`));
    if (!page) report('No article has this line.');
    else if (seen.has(path)) report('The article has two lines.');
    else {
      if (record.title !== page.title || record.status !== page.status)
        report('Title or status are not those of the page.');
      if (record.updated !== page.updated) report(`The day is "${record.updated}", expected "${page.updated}".`);
      if (record.disclaimer !== site.shortDisclaimer) report('The disclaimer is missing.');
      if (page.status === 'withdrawn' && !Object.keys(record).every((key) => keysOfWithdrawn.has(key)))
        report('The article is withdrawn, but its text is there.');
    }
    seen.add(path);
  }
  return [...problems, ...missing(file, seen, articles)];
}

function faultsOfGraph(text: string, articles: Articles): Problem[] {
  const file = 'graph.json';
  const { nodes, edges, about } = objectOf(text);
  const paths = listOf(nodes).map(({ path }) => String(path));
  const shown = new Set(paths.filter((path) => articles.get(path)?.status !== 'withdrawn'));
  const links = listOf(edges).map(({ from, to, type }) => ({ from: String(from), to: String(to), type: String(type) }));
  const known = new Set(links.map(({ from, to, type }) => `${from} ${type} ${to}`));
  const inverse = new Map(Object.entries(relationKinds).map(([type, { inverse }]) => [type, inverse as string]));
  return [
    ...(objectOf(JSON.stringify(about ?? {})).disclaimer === site.shortDisclaimer
      ? []
      : [problem(file, 'The disclaimer is missing.')]),
    ...paths
      .filter((path, index) => !articles.has(path) || paths.indexOf(path) !== index)
      .map((path) => problem(file, `"${path}": No article has this node, or another has it too.`)),
    ...missing(file, new Set(paths), articles),
    ...links.flatMap(({ from, to, type }) => {
      const back = inverse.get(type);
      if (!shown.has(from) || !shown.has(to))
        return [problem(file, `The edge "${from} ${type} ${to}" leads to no article.`)];
      return back === undefined || known.has(`${to} ${back} ${from}`)
        ? []
        : [problem(file, `The edge "${from} ${type} ${to}" has no inverse.`)];
    }),
  ];
}

function faultsOfFeed(file: string, text: string, articles: Articles, home: string): Problem[] {
  return [...text.matchAll(/<entry>\n(.*?)<\/entry>/gs)].flatMap(([, entry = '']) => {
    const url = /<link rel="alternate" type="text\/html" href="([^"]*)"\/>/.exec(entry)?.[1] ?? '';
    const day = /<updated>(.*)T00:00:00Z<\/updated>/.exec(entry)?.[1];
    const page = url.startsWith(home) ? articles.get(url.slice(home.length).replace(/\/$/, '')) : undefined;
    if (!page) return [problem(file, `"${url}" is no article.`)];
    const isKnown = day !== undefined && (day === page.updated || day === page.created);
    return [
      ...(isKnown ? [] : [problem(file, `"${page.path}" has the day "${day}", which its page does not know.`)]),
      ...(entry.includes(site.shortDisclaimer) ? [] : [problem(file, `"${page.path}" has no disclaimer.`)]),
    ];
  });
}

function missing(file: string, seen: ReadonlySet<string>, articles: Articles): Problem[] {
  return [...articles.keys()]
    .filter((path) => !seen.has(path))
    .map((path) => problem(file, `"${path}": The article is missing.`));
}

/** The lines of a file without making one text of all of it. */
function* linesOf(staging: string, file: string): Generator<string> {
  if (!existsSync(join(staging, file))) return;
  const bytes = readFileSync(join(staging, file));
  for (let start = 0; start < bytes.length; ) {
    const end = bytes.indexOf('\n', start);
    const stop = end === -1 ? bytes.length : end;
    yield bytes.toString('utf8', start, stop);
    start = stop + 1;
  }
}

function objectOf(json: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}

function listOf(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'object' && one !== null) : [];
}

function problem(file: string, message: string): Problem {
  return { file, ...wholeFile, ruleId: 'built-count', severity: 'error', message };
}
