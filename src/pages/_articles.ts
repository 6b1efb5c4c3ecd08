import { getCollection } from 'astro:content';
import { sortByName } from '../components/alphabet.ts';
import type { ArticlePage } from '../encyclopedia/page.ts';

/** Every article in the order of its title. Reads the whole collection: call it once a page or in `getStaticPaths`. */
export async function readArticles(): Promise<ArticlePage[]> {
  const entries = await getCollection('articles');
  return sortByName(
    entries.map(({ data }) => data),
    ({ title }) => title,
  );
}
