import type { RelationKey } from '../../encyclopedia/article.ts';
import type { Encyclopedia } from '../../encyclopedia/check/rule.ts';
import { compareTexts } from '../../encyclopedia/compare.ts';
import { newestDay } from '../../encyclopedia/dates.ts';
import type { ArticlePage } from '../../encyclopedia/page.ts';
import type { SiteAddress } from '../../encyclopedia/render-job.ts';
import { relationKinds, sectionOf, site } from '../../site.ts';
import { addressOfArticle } from './article-address.ts';

/** An edge from one article to another, both as paths. */
export interface GraphEdge {
  from: string;
  to: string;
  /** A key of `relationKinds`; `related`, which no relation explains; `mentions`, a link in the text. */
  type: RelationKey | 'related' | 'mentions';
}

/** The shape of `graph.json`. */
export interface Graph {
  about: { name: string; url: string; licence: string; disclaimer: string; newest?: string };
  /** The kinds of relations, each with what the other article says of it. */
  types: Record<string, { label: string; inverse: string }>;
  nodes: {
    path: string;
    url: string;
    title: string;
    section: string;
    subject?: string;
    status: string;
    updated?: string;
  }[];
  edges: GraphEdge[];
}

/**
 * How the articles hang together: a node an article and its typed relations, those that others state of it
 * included. Sorted, so that the same content is the same bytes. An article that was withdrawn is a node that
 * says so, without edges.
 */
export function graphOf(pages: readonly ArticlePage[], encyclopedia: Encyclopedia, address: SiteAddress): Graph {
  const sorted = pages.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const shown = new Set(sorted.filter(({ status }) => status !== 'withdrawn').map(({ path }) => path));
  const edges = sorted
    .flatMap((page) => edgesOf(page, encyclopedia))
    .filter(({ from, to }) => shown.has(from) && shown.has(to));
  const newest = newestDay(sorted);
  const { name, shortDisclaimer, contentLicence } = site;
  return {
    about: {
      name,
      url: `${address.site}${address.base}`,
      licence: contentLicence.url,
      disclaimer: shortDisclaimer,
      ...(newest === undefined ? {} : { newest }),
    },
    types: relationKinds,
    nodes: sorted.map((page) => nodeOf(page, address)),
    edges: edges.sort(
      (a, b) => compareTexts(a.from, b.from) || compareTexts(a.type, b.type) || compareTexts(a.to, b.to),
    ),
  };
}

function nodeOf(page: ArticlePage, address: SiteAddress): Graph['nodes'][number] {
  const { path, title, section, status, updated } = page;
  const subject = sectionOf(section)?.subject;
  return {
    path,
    url: addressOfArticle(page, address),
    title,
    section,
    ...(subject === undefined ? {} : { subject }),
    status,
    ...(updated === undefined ? {} : { updated }),
  };
}

function edgesOf({ path, linksHere }: ArticlePage, { relations, seeAlso }: Encyclopedia): GraphEdge[] {
  const typed = [...(relations.get(path) ?? [])].flatMap(([type, articles]) =>
    articles.map((other): GraphEdge => ({ from: path, to: other.path, type })),
  );
  const related = (seeAlso.get(path) ?? []).map(
    (other): GraphEdge => ({ from: path, to: other.path, type: 'related' }),
  );
  const mentions = linksHere.map((other): GraphEdge => ({ from: other.path, to: path, type: 'mentions' }));
  return [...typed, ...related, ...mentions];
}
