import { type Article, addressedNames, cardOf } from '../article.ts';
import type { AliasAddress } from '../page.ts';
import { slugOf } from '../slug.ts';
import { addOwner } from './name-index.ts';
import { byTitle, isPublic } from './relations.ts';

/**
 * The addresses `/go/<slug>/` of all aliases and abbreviations, sorted by slug. A name that is the title of
 * an article leads to that article alone; a name of several articles leads to a page that lists them.
 */
export function aliasAddresses(articles: readonly Article[]): AliasAddress[] {
  const visible = articles.filter(isPublic);
  const titles = new Map<string, Article[]>();
  for (const article of visible) addOwner(titles, slugOf(article.title), article);
  const owners = new Map<string, Article[]>();
  const names = new Map<string, string>();
  for (const article of visible) {
    for (const name of addressedNames(article)) {
      const slug = slugOf(name);
      if (slug === '') continue;
      addOwner(owners, slug, article);
      const known = names.get(slug);
      if (known === undefined || name < known) names.set(slug, name);
    }
  }
  return [...owners.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([slug, sharing]) => ({
      slug,
      name: names.get(slug) ?? slug,
      articles: (titles.get(slug) ?? sharing).map(cardOf).sort(byTitle),
    }));
}
