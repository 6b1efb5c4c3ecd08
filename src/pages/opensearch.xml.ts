/** Lets a browser add the search of this site to its own. */
import type { APIRoute } from 'astro';
import { openSearchDescription } from '../components/search/open-search.ts';
import { href } from '../components/url.ts';
import { site } from '../site.ts';

export const GET: APIRoute = ({ site: origin }) => {
  const address = (path: string) => new URL(href(path), origin).href;
  const document = openSearchDescription({
    name: site.name,
    description: `${site.name}: ${site.tagline}`,
    language: site.language,
    searchPage: address('/search/'),
    icon: { url: address('/favicon.svg'), type: 'image/svg+xml' },
  });
  return new Response(document, { headers: { 'content-type': 'application/opensearchdescription+xml' } });
};
