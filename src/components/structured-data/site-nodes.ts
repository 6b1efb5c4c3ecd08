import { site } from '../../site.ts';
import type { AddressOf, JsonLdNode } from './json-ld.ts';

/** What a page is, as schema.org names it. */
export type PageType = 'WebPage' | 'AboutPage' | 'CollectionPage' | 'SearchResultsPage' | 'MedicalWebPage';

/** A step of the breadcrumb, from the home page down; `path` is written without the base path: `/conditions/`. */
export interface Step {
  label: string;
  path: string;
}

export interface PageFacts {
  type: PageType;
  title: string;
  description: string;
  /** Address without the base path. */
  path: string;
  trail: readonly Step[];
}

/** What the home page says of the site, its search included (https://schema.org/SearchAction). */
export function siteNode(addressOf: AddressOf): JsonLdNode {
  return {
    ...siteReference(addressOf),
    description: site.description,
    inLanguage: site.language,
    potentialAction: {
      '@type': 'SearchAction',
      target: { '@type': 'EntryPoint', urlTemplate: `${addressOf('/search/')}?q={search_term_string}` },
      'query-input': 'required name=search_term_string',
    },
  };
}

/** What every other page says of itself. */
export function pageNode({ type, title, description, path, trail }: PageFacts, addressOf: AddressOf): JsonLdNode {
  const address = addressOf(path);
  return {
    '@type': type,
    '@id': address,
    url: address,
    name: title,
    description,
    inLanguage: site.language,
    isPartOf: siteReference(addressOf),
    ...(trail.length === 0 ? {} : { breadcrumb: breadcrumbNode(trail, addressOf) }),
  };
}

function breadcrumbNode(trail: readonly Step[], addressOf: AddressOf): JsonLdNode {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ label, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: label,
      item: { '@id': addressOf(path) },
    })),
  };
}

function siteReference(addressOf: AddressOf): JsonLdNode {
  return { '@type': 'WebSite', '@id': `${addressOf('/')}#website`, name: site.name, url: addressOf('/') };
}
