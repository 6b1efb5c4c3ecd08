/** The part of Pagefind's browser interface that the search page uses (https://pagefind.app/docs/api/). */
import '../trusted-types.ts';
import { href } from '../url.ts';

export interface Pagefind {
  options(options: PagefindOptions): Promise<void>;
  /** `null` finds every page that the filters let through. */
  search(query: string | null, options?: { filters: Record<string, string> }): Promise<{ results: PagefindResult[] }>;
  /** Every filter and its values, with the number of pages. */
  filters(): Promise<Record<string, Record<string, number>>>;
}

interface PagefindOptions {
  baseUrl: string;
  /** Put where an excerpt leaves text out. */
  excerptEllipsis: string;
}

/** A result of which only the place in the order is known until `data` is called. */
export interface PagefindResult {
  /** The same for the same page. */
  id: string;
  /** Which words of the content were found, by their number; words end at white space. */
  words: number[];
  /** Two results of one page must not be read at the same time: they share what is written on the way. */
  data(): Promise<PagefindPage>;
}

export interface PagefindPage {
  url: string;
  /** Escaped HTML with `<mark>`. */
  excerpt: string;
  /** Plain text, not escaped. */
  content: string;
  /** Plain text, not escaped. */
  meta: { title?: string };
  /** The page as a whole and its headings that hold the words. */
  sub_results: { title: string; url: string; excerpt: string }[];
}

/** Loads Pagefind, which is written after the pages and so is unknown to the bundler. Rejects when it is not there. */
export async function loadPagefind(): Promise<Pagefind> {
  const pagefind: Pagefind = await import(/* @vite-ignore */ href('/pagefind/pagefind.js'));
  await pagefind.options({ baseUrl: href('/'), excerptEllipsis: '…' });
  return pagefind;
}
