import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { ArticlePage } from '../encyclopedia/page.ts';
import { site } from '../site.ts';

/** What stands in the text of an article and is not text: named here, so that nothing in a text steers the search. */
const notText = ['.permalink', '.edit', '.citation'];

/** A page as the search index knows it. */
export interface IndexedPage {
  path: string;
  /** The title that a search result shows. */
  title: string;
}

/**
 * Makes the full-text index at `/pagefind/` from the staged article pages and returns what it holds.
 * Pages are added in the order of their paths, because the bytes of the index depend on it.
 * Throws when Pagefind refuses a page.
 */
export async function writeSearchIndex(staging: string, pages: readonly ArticlePage[]): Promise<IndexedPage[]> {
  const { index, errors } = await createIndex({ forceLanguage: site.language, excludeSelectors: notText });
  if (!index) throw new Error(`The search index cannot be made: ${errors.join('; ')}`);
  try {
    const indexed: IndexedPage[] = [];
    const sorted = pages.filter(({ status }) => status !== 'withdrawn').sort((a, b) => (a.path < b.path ? -1 : 1));
    for (const { path } of sorted) {
      const content = await readFile(join(staging, path, 'index.html'), 'utf8');
      const { errors, file } = await index.addHTMLFile({ url: `/${path}/`, content });
      if (errors.length > 0) throw new Error(`The search index refuses /${path}/: ${errors.join('; ')}`);
      indexed.push({ path, title: file.meta.title ?? '' });
    }
    const written = await index.writeFiles({ outputPath: join(staging, 'pagefind') });
    if (written.errors.length > 0) throw new Error(`The search index cannot be written: ${written.errors.join('; ')}`);
    return indexed;
  } finally {
    await close();
  }
}
