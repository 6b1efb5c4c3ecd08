/** The part of Pagefind's browser interface that the search page uses (https://pagefind.app/docs/api/). */
import './trusted-types.ts';
import { href } from './url.ts';

export interface Pagefind {
  options(options: { baseUrl: string }): Promise<void>;
  search(query: string): Promise<{ results: PagefindResult[] }>;
}

/** A result of which only the place in the order is known until `data` is called. */
export interface PagefindResult {
  id: string;
  data(): Promise<PagefindPage>;
}

export interface PagefindPage {
  url: string;
  /** Escaped HTML with `<mark>`. */
  excerpt: string;
  /** Plain text, not escaped. */
  meta: { title?: string };
  filters: Record<string, string[]>;
  /** The page as a whole and its headings that hold the words. */
  sub_results: { title: string; url: string; excerpt: string }[];
}

/** Loads Pagefind, which is written after the pages and so is unknown to the bundler. Rejects when it is not there. */
export async function loadPagefind(): Promise<Pagefind> {
  const pagefind: Pagefind = await import(/* @vite-ignore */ href('/pagefind/pagefind.js'));
  await pagefind.options({ baseUrl: href('/') });
  return pagefind;
}
