import { relationKinds } from '../../site.ts';
import type { Article, ArticlePath, RelationKey } from '../article.ts';
import type { NameIndex } from './name-index.ts';

/** Articles related to one article, by kind of relation, each list without doubles and sorted by title. */
export type Relations = Map<RelationKey, Article[]>;

/** The typed relations of every article, those that others state of it included. */
export function relateArticles(articles: readonly Article[], index: NameIndex): Map<ArticlePath, Relations> {
  const related = new Map<ArticlePath, Relations>(articles.map((article) => [article.path, new Map()]));
  const relate = (from: Article, key: RelationKey, to: Article): void => {
    const relations = related.get(from.path);
    const list = relations?.get(key) ?? [];
    if (!list.includes(to)) relations?.set(key, [...list, to].sort(byTitle));
  };
  for (const article of articles.filter(isPublic)) {
    for (const [key, targets] of Object.entries(article.relations) as [RelationKey, string[] | undefined][]) {
      for (const target of targets ?? []) {
        const named = index.find(target);
        if (named.kind !== 'article' || named.article === article || !isPublic(named.article)) continue;
        relate(article, key, named.article);
        relate(named.article, relationKinds[key].inverse, article);
      }
    }
  }
  return related;
}

/** True for an article that readers can see. */
export function isPublic(article: Article): boolean {
  return article.status !== 'draft';
}

/** Orders articles by title, then path, the same on every machine. */
export function byTitle(a: { title: string; path: string }, b: { title: string; path: string }): number {
  return collator.compare(a.title, b.title) || (a.path < b.path ? -1 : a.path > b.path ? 1 : 0);
}

const collator = new Intl.Collator('en');
