import type { ArticleLink, ArticlePage, EntryOnPage } from '../../encyclopedia/page.ts';

/** Abbreviations that articles go by and that are no entries, each with its articles; none that is withdrawn. */
export function namesOfArticles(
  articles: readonly Pick<ArticlePage, 'path' | 'title' | 'abbreviations' | 'status'>[],
  entries: readonly Pick<EntryOnPage, 'name' | 'forms'>[],
): { name: string; articles: ArticleLink[] }[] {
  const known = new Set(entries.flatMap(({ name, forms }) => [name, ...forms]));
  const names = new Map<string, ArticleLink[]>();
  for (const { path, title, abbreviations, status } of articles) {
    if (status === 'withdrawn') continue;
    for (const name of new Set(abbreviations)) {
      if (known.has(name)) continue;
      const named = names.get(name) ?? [];
      named.push({ path, title });
      names.set(name, named);
    }
  }
  return [...names].map(([name, named]) => ({ name, articles: named }));
}
