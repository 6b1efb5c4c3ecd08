import type { Reference } from '../../encyclopedia/page.ts';
import { type JsonLdNode, listed } from './json-ld.ts';

/** Types of schema.org for types of CSL-JSON; whatever else is cited is a work. */
const types = new Map([
  ...['article', 'article-journal', 'paper-conference'].map((type) => [type, 'ScholarlyArticle'] as const),
  ...['post', 'post-weblog', 'webpage'].map((type) => [type, 'WebPage'] as const),
  ['book', 'Book'],
  ['report', 'Report'],
]);

/** A work that an article cites, with the identifiers that the list of references shows. */
export function citationNode({ type, title, links, doi, pmid }: Reference): JsonLdNode {
  const identifiers = Object.entries({ DOI: doi, PMID: pmid }).flatMap(([propertyID, value]) =>
    value === undefined ? [] : [{ '@type': 'PropertyValue', propertyID, value }],
  );
  return {
    '@type': types.get(type) ?? 'CreativeWork',
    name: title,
    url: links[0]?.url,
    identifier: listed(identifiers),
  };
}
