/**
 * What a page may say of itself in JSON-LD: which types, which properties of each, and for each value where a
 * reader sees it on the page. Written down a second time, so that a mistake of the templates does not pass for right.
 */
import { relationKinds, site } from '../../site.ts';
import type { ShownFacts, ShownLink } from './shown-facts.ts';

export type JsonObject = Readonly<Record<string, unknown>>;

/** True for a value that the page shows. `owner` is the node that has the property. */
export type Check = (value: unknown, facts: ShownFacts, owner: JsonObject) => boolean;

/** The types that a node may have, each with its properties: a check, or the types of nodes that may stand there. */
export interface Types {
  readonly [type: string]: { readonly [property: string]: Check | Types };
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const isPageAddress: Check = (value, { canonical }) => value === canonical;
const isHeading: Check = (value, { heading }) => value === heading;
const isDescription: Check = (value, { description }) => value === description;
const isLanguage: Check = (value, { language }) => value === language;
const isLinked: Check = (value, { links }) => links.has(written(value));
/** An address as browsers write it; a source may hold letters that they encode. */
function written(address: unknown): string {
  return (typeof address === 'string' && URL.parse(address)?.href) || '';
}

/** The title of a page without the name of the site behind it. */
const isTitle: Check = (value, { title, heading }) => value === heading || title === `${String(value)} - ${site.name}`;

/** The home page: above this page, and linked from it. */
const isHome: Check = (value, { canonical, links }) =>
  typeof value === 'string' && value.endsWith('/') && canonical.startsWith(value) && links.has(value);
const isHomeId: Check = (value, facts, owner) =>
  value === `${String(owner.url)}#website` && isHome(owner.url, facts, owner);

const siteReference: Types = { WebSite: { '@id': isHomeId, url: isHome, name: (value) => value === site.name } };

const breadcrumb: Types = {
  BreadcrumbList: {
    itemListElement: {
      ListItem: {
        position: (value, { trail }) => typeof value === 'number' && trail[value - 1] !== undefined,
        name: (value, { trail }, { position }) => trail[Number(position) - 1]?.text === value,
        item: (value, { trail }, { position }) => isObject(value) && trail[Number(position) - 1]?.url === value['@id'],
      },
    },
  },
};

const page = {
  '@id': isPageAddress,
  url: isPageAddress,
  name: isTitle,
  description: isDescription,
  inLanguage: isLanguage,
  isPartOf: siteReference,
  breadcrumb,
};

/** A search on this site; `{search_term_string}` stands for what a reader types (https://schema.org/SearchAction). */
const search: Types = {
  SearchAction: {
    target: {
      EntryPoint: {
        urlTemplate: (value, facts) =>
          typeof value === 'string' && isHome(value.replace(/search\/\?q=\{search_term_string\}$/, ''), facts, {}),
      },
    },
    'query-input': (value) => value === 'required name=search_term_string',
  },
};

/** The work in the list of references that has all of what is said of it. */
const isCited = (value: unknown, { references }: ShownFacts, owner: JsonObject, key: 'title' | 'url') =>
  references.some(({ title, urls }) => {
    const isThis = typeof owner.name === 'string' && (title === owner.name || title === `${owner.name}.`);
    return (
      isThis &&
      (owner.url === undefined || urls.includes(written(owner.url))) &&
      (key === 'title' || urls.includes(written(value)))
    );
  });

const work = {
  name: (value: unknown, facts: ShownFacts, owner: JsonObject) => isCited(value, facts, owner, 'title'),
  url: (value: unknown, facts: ShownFacts, owner: JsonObject) => isCited(value, facts, owner, 'url'),
  identifier: {
    PropertyValue: {
      propertyID: (value: unknown) => value === 'DOI' || value === 'PMID',
      value: (value: unknown, { references }: ShownFacts, { propertyID }: JsonObject) =>
        references.some(({ words }) =>
          `${words} `.includes(`${propertyID === 'DOI' ? 'doi:' : 'PubMed '}${String(value)} `),
        ),
    },
  },
};

/** A subject of another article, under the heading of See also that says how it is related. */
const underHeading =
  (label: string): Check =>
  (_value, { related }, owner) =>
    (related.get(label) ?? []).some(({ text, url }) => owner.name === text && owner['@id'] === `${url}#subject`);
const subjectUnder = (label: string, ...types: string[]): Types =>
  Object.fromEntries(types.map((type) => [type, { '@id': underHeading(label), name: underHeading(label) }]));

const findings = ['MedicalCondition', 'MedicalSignOrSymptom'];
const subject = {
  '@id': (value: unknown, { canonical }: ShownFacts) => value === `${canonical}#subject`,
  name: isHeading,
  // All of them at once: a name may hold a semicolon.
  alternateName: (_value: unknown, { otherNames }: ShownFacts, { alternateName }: JsonObject) =>
    [alternateName].flat().join('; ') === otherNames,
  description: (value: unknown, { lead }: ShownFacts) =>
    typeof value === 'string' && value.replace(/\s+/g, '') === lead,
  code: {
    MedicalCode: {
      codeValue: (value: unknown, { codes }: ShownFacts, { codingSystem }: JsonObject) =>
        codes.includes(`${String(codingSystem)} ${String(value)}`),
      codingSystem: (value: unknown, { codes }: ShownFacts, { codeValue }: JsonObject) =>
        codes.includes(`${String(value)} ${String(codeValue)}`),
    },
  },
};
const { symptoms, tests, treatments, complications, causedBy, differential, testFor, parts } = relationKinds;
const finding = {
  ...subject,
  signOrSymptom: subjectUnder(symptoms.label, 'MedicalSignOrSymptom'),
  typicalTest: subjectUnder(tests.label, 'MedicalTest'),
  possibleTreatment: subjectUnder(treatments.label, 'MedicalTherapy', 'Drug'),
  possibleComplication: (value: unknown, { related }: ShownFacts) =>
    (related.get(complications.label) ?? []).some(({ text }: ShownLink) => text === value),
  cause: subjectUnder(causedBy.label, 'MedicalCause'),
  differentialDiagnosis: { DDxElement: { diagnosis: subjectUnder(differential.label, ...findings) } },
};

const subjects: Types = {
  MedicalCondition: finding,
  MedicalSignOrSymptom: finding,
  MedicalTest: { ...subject, usedToDiagnose: subjectUnder(testFor.label, ...findings) },
  MedicalTherapy: subject,
  Drug: subject,
  AnatomicalStructure: { ...subject, subStructure: subjectUnder(parts.label, 'AnatomicalStructure') },
};

/** What the block of a page may be. */
export const pageTypes: Types = {
  WebSite: {
    ...siteReference.WebSite,
    url: isPageAddress,
    description: isDescription,
    inLanguage: isLanguage,
    potentialAction: search,
  },
  WebPage: page,
  AboutPage: page,
  CollectionPage: page,
  SearchResultsPage: page,
  MedicalWebPage: {
    ...page,
    name: isHeading,
    license: (value, { licences }) => licences.has(String(value)),
    usageInfo: isLinked,
    dateModified: (value, { changed }) => changed !== undefined && value === changed,
    lastReviewed: (value, { reviewed }) => reviewed !== undefined && value === reviewed,
    reviewedBy: {
      Person: {
        name: (value, { review, reviewed }) => reviewed !== undefined && review.includes(` by ${String(value)} on `),
      },
    },
    mainEntity: subjects,
    relatedLink: isLinked,
    citation: { ScholarlyArticle: work, WebPage: work, Book: work, Report: work, CreativeWork: work },
    isBasedOn: isLinked,
  },
};
