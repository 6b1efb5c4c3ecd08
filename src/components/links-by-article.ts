import type { ArticlePage } from '../encyclopedia/page.ts';

type LinkHere = ArticlePage['linksHere'][number];

/** Every link from one article. */
export interface LinkingArticle {
  path: string;
  title: string;
  links: LinkHere[];
}

/** The links under the articles that hold them, in the order given. */
export function linksByArticle(links: readonly LinkHere[]): LinkingArticle[] {
  const articles = new Map<string, LinkingArticle>();
  for (const link of links) {
    const article = articles.get(link.path) ?? { path: link.path, title: link.title, links: [] };
    article.links.push(link);
    articles.set(link.path, article);
  }
  return [...articles.values()];
}
