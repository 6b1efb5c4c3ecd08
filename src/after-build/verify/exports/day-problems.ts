import type { Problem } from '../../../encyclopedia/problem.ts';
import { site } from '../../../site.ts';
import { type Articles, exportProblem } from './export-problem.ts';

/** What is wrong with a feed: entries are articles, with a day that their page knows, and the disclaimer. */
export function feedProblems(file: string, text: string, articles: Articles, home: string): Problem[] {
  return [...text.matchAll(/<entry>\n(.*?)<\/entry>/gs)].flatMap(([, entry = '']) => {
    const url = /<link rel="alternate" type="text\/html" href="([^"]*)"\/>/.exec(entry)?.[1] ?? '';
    const day = /<updated>(.*)T00:00:00Z<\/updated>/.exec(entry)?.[1];
    const page = url.startsWith(home) ? articles.get(url.slice(home.length).replace(/\/$/, '')) : undefined;
    if (!page) return [exportProblem(file, `"${url}" is no article.`)];
    const isKnown = day !== undefined && (day === page.updated || day === page.created);
    return [
      ...(isKnown ? [] : [exportProblem(file, `"${page.path}" has the day "${day}", which its page does not know.`)]),
      ...(entry.includes(site.shortDisclaimer) ? [] : [exportProblem(file, `"${page.path}" has no disclaimer.`)]),
    ];
  });
}

/** The day of each address of a sitemap is that of its article; nothing says when other pages changed. */
export function sitemapProblems(file: string, text: string, articles: Articles, home: string): Problem[] {
  const entries = [...text.matchAll(/<url><loc>([^<]*)<\/loc>(?:<lastmod>(.*?)<\/lastmod>)?/g)];
  return entries.flatMap(([, address = '', day]) => {
    const expected = articles.get(address.slice(home.length).replace(/\/$/, ''))?.updated;
    return day === expected ? [] : [exportProblem(file, `"${address}" has the day "${day}", expected "${expected}".`)];
  });
}
