/** Every article with its names, for the page that says an address does not exist. */
import type { APIRoute } from 'astro';
import type { NamesEntry } from '../components/nearest-articles.ts';
import { readArticles } from './_articles.ts';

export const GET: APIRoute = async () => {
  const entries = (await readArticles()).map(
    ({ title, path, alsoCalled, abbreviations }): NamesEntry => ({
      title,
      path,
      names: [...new Set([...alsoCalled, ...abbreviations])],
    }),
  );
  return new Response(JSON.stringify(entries), { headers: { 'content-type': 'application/json' } });
};
