import type { ArticlePage } from '../../encyclopedia/page.ts';
import { site } from '../../site.ts';
import { citationNode } from './citation-node.ts';
import { type AddressOf, type JsonLdNode, listed } from './json-ld.ts';
import { pageNode, type Step } from './site-nodes.ts';
import { relatedTo, subjectNode } from './subject-node.ts';

/**
 * What the page of an article says of itself and of its subject: only what a reader sees on it. A page that was
 * withdrawn says no more than that it is there. `lead` is the text before the first heading, without markup.
 */
export function articleNode(
  article: ArticlePage,
  lead: string,
  trail: readonly Step[],
  addressOf: AddressOf,
): JsonLdNode {
  const { title, summary, path, status, updated, reviewedBy, reviewedOn, unreviewedSections } = article;
  const facts = { title, description: summary, path: `/${path}/`, trail };
  if (status === 'withdrawn') return pageNode({ type: 'WebPage', ...facts }, addressOf);
  // Somebody reviewed another text where a section was changed since: programs are told nothing then.
  const isReviewed = reviewedBy !== undefined && reviewedOn !== undefined && unreviewedSections.length === 0;
  const subject = subjectNode(article, lead, addressOf);
  return {
    ...pageNode({ type: 'MedicalWebPage', ...facts }, addressOf),
    license: site.contentLicence.url,
    usageInfo: addressOf('/disclaimer/'),
    dateModified: updated,
    ...(isReviewed ? { lastReviewed: reviewedOn, reviewedBy: { '@type': 'Person', name: reviewedBy } } : {}),
    mainEntity: subject,
    relatedLink: listed(relatedTo(article, addressOf)),
    citation: listed(article.references.map(citationNode)),
    isBasedOn: listed(article.sources.map(({ url }) => url)),
  };
}
