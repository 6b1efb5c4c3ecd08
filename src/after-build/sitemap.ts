import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ArticlePage } from '../encyclopedia/page.ts';
import type { SiteAddress } from '../encyclopedia/render-job.ts';

/** Most entries that one sitemap file may hold (sitemaps.org protocol). */
const most = 50_000;

/**
 * Writes `sitemap-index.xml` and its parts: every page that search engines should know. The date of an
 * article is that of its last change of substance, never that of the build.
 */
export async function writeSitemap(
  staging: string,
  pages: readonly ArticlePage[],
  otherPages: readonly string[],
  { site, base }: SiteAddress,
): Promise<void> {
  const entries = [
    ...otherPages.map((path) => entry(`${site}${base}${path.slice(1)}`)),
    ...pages
      .filter(({ status }) => status !== 'withdrawn')
      .map(({ path, updated }) => entry(`${site}${base}${path}/`, updated)),
  ];
  const parts: string[] = [];
  for (let from = 0; from < entries.length; from += most) {
    const name = `sitemap-${parts.length}.xml`;
    await writeFile(join(staging, name), document('urlset', entries.slice(from, from + most)));
    parts.push(`<sitemap><loc>${site}${base}${name}</loc></sitemap>`);
  }
  await writeFile(join(staging, 'sitemap-index.xml'), document('sitemapindex', parts));
}

function entry(address: string, changed?: string): string {
  return `<url><loc>${address}</loc>${changed === undefined ? '' : `<lastmod>${changed}</lastmod>`}</url>`;
}

function document(root: string, children: readonly string[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${children.join('\n')}\n</${root}>\n`;
}
