import type { SiteAddress } from '../../encyclopedia/render-job.ts';

/** Everything may be read by everybody, and the sitemap lists it (RFC 9309; sitemaps.org). */
export function robotsTxt({ site, base }: SiteAddress): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${site}${base}sitemap-index.xml\n`;
}
