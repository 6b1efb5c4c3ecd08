import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AliasAddress } from '../encyclopedia/page.ts';
import type { SiteAddress } from '../encyclopedia/render-job.ts';
import { metaPolicyFor, usualHeaders } from '../headers/headers.ts';
import { site } from '../site.ts';

/**
 * Writes a page at `/go/<slug>/` for every alias, and `_redirects` for hosts that read it. A name of one
 * article forwards without JavaScript; a name of several lists them. There are thousands of these on a
 * large site, so they are written as they are, without Astro; they are not indexed for search.
 */
export function writeAliasPages(staging: string, aliases: readonly AliasAddress[], address: SiteAddress): void {
  const styles = stylesheetLinks(staging);
  for (const alias of aliases) {
    const folder = join(staging, 'go', alias.slug);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'index.html'), aliasPage(alias, address, styles));
  }
  writeFileSync(join(staging, '_redirects'), redirects(aliases, address));
}

/** The HTML of one alias page. `styles` is markup that links the style sheets of the site. */
export function aliasPage(
  { slug, name, articles }: AliasAddress,
  { site: origin, base }: SiteAddress,
  styles: string,
): string {
  const [only, another] = articles;
  const { name: licence, url } = site.contentLicence;
  const forwards = only !== undefined && another === undefined;
  const target = forwards ? `${base}${only.path}/` : `${base}go/${slug}/`;
  const heading = forwards ? `${name}: see ${only.title}` : `${name} can mean several things`;
  const items = articles.map(
    ({ path, title, summary }) =>
      `<li><a href="${base}${escapeHtml(path)}/">${escapeHtml(title)}</a><p>${escapeHtml(summary)}</p></li>`,
  );
  return `<!DOCTYPE html>
<html lang="${site.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(metaPolicyFor(`/go/${slug}/`))}">
<meta name="referrer" content="${usualHeaders['Referrer-Policy']}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escapeHtml(heading)} (${escapeHtml(slug)}) – ${escapeHtml(site.name)}</title>
<link rel="canonical" href="${origin}${target}">
<link rel="icon" href="${base}favicon.svg" type="image/svg+xml">
${forwards ? `<meta http-equiv="refresh" content="0; url=${target}">\n` : ''}${styles}
</head>
<body>
<main id="main" class="wrap go">
<h1>${escapeHtml(heading)}</h1>
<p class="disclaimer" data-disclaimer>${escapeHtml(site.shortDisclaimer)}</p>
<ul>
${items.join('\n')}
</ul>
<p><a href="${base}">${escapeHtml(site.name)}, ${escapeHtml(site.tagline.toLowerCase())}</a></p>
<p>Text under <a href="${escapeHtml(url)}" rel="license">${escapeHtml(licence)}</a>.</p>
</main>
</body>
</html>
`;
}

/** Lines for hosts that read `_redirects`; some stop after 2,000 of them, so the pages are the truth. */
function redirects(aliases: readonly AliasAddress[], { base }: SiteAddress): string {
  return aliases
    .filter(({ articles }) => articles.length === 1)
    .map(({ slug, articles }) => `${base}go/${encodeURI(slug)}/ ${base}${articles[0]?.path}/ 301\n`)
    .join('');
}

function stylesheetLinks(staging: string): string {
  const home = readFileSync(join(staging, 'index.html'), 'utf8');
  return (home.match(/<link rel="stylesheet"[^>]*>/g) ?? []).join('\n');
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
