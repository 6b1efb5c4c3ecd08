import { type BodySystem, bodySystemKeys } from '../site.ts';

/** The articles on one body system. */
export interface SystemArticles<Article> {
  system: BodySystem;
  /** In the order in which they were given; at least one. */
  articles: Article[];
}

/** The articles of each body system, withdrawn ones aside; a system without articles is left out. */
export function articlesBySystem<Article extends { status: string; systems: readonly string[] }>(
  articles: readonly Article[],
): SystemArticles<Article>[] {
  const listed = articles.filter(({ status }) => status !== 'withdrawn');
  return bodySystemKeys
    .map((system) => ({ system, articles: listed.filter(({ systems }) => systems.includes(system)) }))
    .filter(({ articles: found }) => found.length > 0);
}
