import type { Article, ArticlePath, Link } from '../article.ts';
import { positionOf } from '../article.ts';
import type { AliasAddress } from '../page.ts';
import type { Position } from '../problem.ts';
import { aliasAddresses } from './alias-addresses.ts';
import { indexNames, type Named, type NameIndex } from './name-index.ts';
import { byTitle, isPublic, type Relations, relateArticles } from './relations.ts';
import { type Destination, resolveLink } from './resolve-link.ts';

/** A link of a body with the place it leads to. */
export interface ResolvedLink {
  link: Link;
  to: Destination;
}

/** An article named in the front matter of another. */
export interface DeclaredLink extends Position {
  /** Key of the front matter, for example `relations.causes`. */
  key: string;
  target: string;
  to: Named;
}

/** A link to an article, seen from that article. */
export interface Backlink {
  from: Article;
  link: Link;
}

/** The articles and everything that ties them together. */
export interface LinkedArticles {
  /** Sorted by path. */
  articles: Article[];
  index: NameIndex;
  /** Links of each body, in reading order. */
  links: Map<ArticlePath, ResolvedLink[]>;
  /** Articles that each front matter names. */
  declared: Map<ArticlePath, DeclaredLink[]>;
  /** The first link of each other article to this one, sorted by title. */
  linksHere: Map<ArticlePath, Backlink[]>;
  relations: Map<ArticlePath, Relations>;
  /** Articles that the front matter lists as worth reading, in its order. */
  seeAlso: Map<ArticlePath, Article[]>;
  aliases: AliasAddress[];
  /** False when files could not be understood, so that what they hold is not known. */
  complete: boolean;
}

/** Resolves every link, relation and alias. `unreadablePaths` are articles whose files could not be understood. */
export function linkArticles(articles: Article[], unreadablePaths: readonly string[] = []): LinkedArticles {
  const index = indexNames(articles, unreadablePaths);
  const links = new Map(
    articles.map((article) => [
      article.path,
      article.links.map((link) => ({ link, to: resolveLink(link, article, index) })),
    ]),
  );
  const declared = new Map(articles.map((article) => [article.path, declaredLinks(article, index)]));
  return {
    articles,
    index,
    links,
    declared,
    linksHere: backlinks(articles, links),
    relations: relateArticles(articles, index),
    seeAlso: new Map(articles.map((article) => [article.path, named(declared.get(article.path) ?? [], 'seeAlso')])),
    aliases: aliasAddresses(articles),
    complete: unreadablePaths.length === 0,
  };
}

/** The articles that a key of a front matter names and that readers can see. */
export function named(declared: readonly DeclaredLink[], key: string): Article[] {
  const articles = declared.flatMap((entry) =>
    entry.key === key && entry.to.kind === 'article' ? [entry.to.article] : [],
  );
  return [...new Set(articles)].filter(isPublic);
}

function declaredLinks(article: Article, index: NameIndex): DeclaredLink[] {
  const lists: [string, readonly string[]][] = [
    ...Object.entries(article.relations).map(([key, targets]): [string, string[]] => [
      `relations.${key}`,
      targets ?? [],
    ]),
    ['seeAlso', article.seeAlso],
    ['notToBeConfusedWith', article.notToBeConfusedWith],
    ['notMistakenFor', article.notMistakenFor.map((waiver) => waiver.article)],
  ];
  return lists.flatMap(([key, targets]) =>
    targets.map((target, number) => ({
      key,
      target,
      to: index.find(target),
      ...positionOf(article, `${key}.${number}`),
    })),
  );
}

function backlinks(
  articles: readonly Article[],
  links: ReadonlyMap<ArticlePath, ResolvedLink[]>,
): Map<ArticlePath, Backlink[]> {
  const backlinks = new Map<ArticlePath, Backlink[]>(articles.map((article) => [article.path, []]));
  for (const from of articles.filter(isPublic)) {
    const seen = new Set<ArticlePath>([from.path]);
    for (const { link, to } of links.get(from.path) ?? []) {
      if (to.kind !== 'article' || seen.has(to.path)) continue;
      seen.add(to.path);
      backlinks.get(to.path)?.push({ from, link });
    }
  }
  for (const list of backlinks.values()) list.sort((a, b) => byTitle(a.from, b.from));
  return backlinks;
}
