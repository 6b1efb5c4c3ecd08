import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** A page as the written search index knows it. */
export interface IndexedPage {
  path: string;
  /** The title that a search result shows. */
  title: string;
}

/** What stands before the JSON of a fragment: Pagefind's sign that it was unpacked (pagefind 1.6, `pagefind.js`). */
const sign = 'pagefind_dcd';

/**
 * Reads what the written index at `/pagefind/` would show a reader: one file for each page, its "fragment", sorted
 * by path. Throws when a file is not as Pagefind writes it, or when the index counts other pages than it has.
 */
export function readSearchIndex(site: string): IndexedPage[] {
  const folder = join(site, 'pagefind/fragment');
  const names = existsSync(folder) ? readdirSync(folder) : [];
  const pages = names.map((name) => readFragment(join(folder, name)));
  const entry: PagefindEntry = JSON.parse(readFileSync(join(site, 'pagefind/pagefind-entry.json'), 'utf8'));
  const counted = Object.values(entry.languages).reduce((sum, { page_count }) => sum + page_count, 0);
  if (counted !== pages.length) throw new Error(`The search index counts ${counted} pages, but shows ${pages.length}.`);
  return pages.sort((a, b) => (a.path < b.path ? -1 : 1));
}

interface PagefindEntry {
  languages: Record<string, { page_count: number }>;
}

function readFragment(file: string): IndexedPage {
  const text = gunzipSync(readFileSync(file)).toString('utf8');
  if (!text.startsWith(sign)) throw new Error(`"${file}" is no fragment of a search index.`);
  const { url, meta }: { url: string; meta: { title?: string } } = JSON.parse(text.slice(sign.length));
  return { path: url.replace(/^\/|\/$/g, ''), title: meta.title ?? '' };
}
