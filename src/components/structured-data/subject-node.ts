import { codeSystem } from '../../encyclopedia/code-systems.ts';
import type { ArticlePage } from '../../encyclopedia/page.ts';
import { type relationKinds, type SubjectType, sectionOf } from '../../site.ts';
import { type AddressOf, type JsonLdNode, type JsonLdValue, listed } from './json-ld.ts';

type Neighbour = ArticlePage['seeAlso'][number]['articles'][number];

/** A property of schema.org for a relation: of which subjects, to which, and the value it takes. */
interface Property {
  name: string;
  of: readonly SubjectType[];
  to: readonly SubjectType[];
  value(other: Neighbour, type: SubjectType, addressOf: AddressOf): JsonLdValue;
}

const findings = ['MedicalCondition', 'MedicalSignOrSymptom'] as const;
const everything: readonly SubjectType[] = [
  ...findings,
  ...(['MedicalTest', 'MedicalTherapy', 'Drug', 'AnatomicalStructure'] as const),
];

/** What schema.org can say of the relations of `site.ts`, within its domains and ranges; the rest are plain links. */
const properties: Partial<Record<keyof typeof relationKinds, Property>> = {
  symptoms: { name: 'signOrSymptom', of: findings, to: ['MedicalSignOrSymptom'], value: reference },
  tests: { name: 'typicalTest', of: findings, to: ['MedicalTest'], value: reference },
  treatments: { name: 'possibleTreatment', of: findings, to: ['MedicalTherapy', 'Drug'], value: reference },
  complications: { name: 'possibleComplication', of: findings, to: everything, value: ({ title }) => title },
  causedBy: {
    name: 'cause',
    of: findings,
    to: everything,
    value: (other, _type, addressOf) => ({ ...reference(other, undefined, addressOf), '@type': 'MedicalCause' }),
  },
  differential: {
    name: 'differentialDiagnosis',
    of: findings,
    to: findings,
    value: (...other) => ({ '@type': 'DDxElement', diagnosis: reference(...other) }),
  },
  testFor: { name: 'usedToDiagnose', of: ['MedicalTest'], to: findings, value: reference },
  parts: { name: 'subStructure', of: ['AnatomicalStructure'], to: ['AnatomicalStructure'], value: reference },
};

/** What the article is about; `undefined` in a section whose subjects are of no one kind. */
export function subjectNode(article: ArticlePage, lead: string, addressOf: AddressOf): JsonLdNode | undefined {
  const { path, section, title, alsoCalled, abbreviations, codes, seeAlso } = article;
  const type = sectionOf(section)?.subject;
  if (type === undefined) return undefined;
  const relations = seeAlso.flatMap(({ relation, articles }): [string, readonly JsonLdValue[]][] => {
    const property = propertyFor(relation, type);
    const values = articles.flatMap((other) => valueFor(property, other, addressOf));
    return property && values.length > 0 ? [[property.name, values]] : [];
  });
  return {
    '@type': type,
    '@id': idOf(path, addressOf),
    name: title,
    alternateName: listed([...new Set([...alsoCalled, ...abbreviations])]),
    description: lead.replace(/\s+/g, ' ') || undefined,
    code: listed(
      codes.map(({ system, code }) => ({
        '@type': 'MedicalCode',
        codeValue: code,
        codingSystem: codeSystem(system).name,
      })),
    ),
    ...Object.fromEntries(relations),
  };
}

/** Addresses of the articles under See also whose relation no property says. */
export function relatedTo({ section, seeAlso }: ArticlePage, addressOf: AddressOf): string[] {
  const type = sectionOf(section)?.subject;
  return seeAlso.flatMap(({ relation, articles }) =>
    articles
      .filter((other) => valueFor(propertyFor(relation, type), other, addressOf).length === 0)
      .map(({ path }) => addressOf(`/${path}/`)),
  );
}

function propertyFor(relation: string | undefined, type: SubjectType | undefined): Property | undefined {
  const property = (Object.keys(properties) as (keyof typeof properties)[]).find((key) => key === relation);
  const found = property && properties[property];
  return found && type !== undefined && found.of.includes(type) ? found : undefined;
}

function valueFor(property: Property | undefined, other: Neighbour, addressOf: AddressOf): JsonLdValue[] {
  const type = sectionOf(other.path.split('/')[0] ?? '')?.subject;
  return property && type !== undefined && property.to.includes(type) ? [property.value(other, type, addressOf)] : [];
}

function reference({ path, title }: Neighbour, type: SubjectType | undefined, addressOf: AddressOf): JsonLdNode {
  return { ...(type === undefined ? {} : { '@type': type }), '@id': idOf(path, addressOf), name: title };
}

/** The subject of an article, as opposed to its page. */
function idOf(path: string, addressOf: AddressOf): string {
  return `${addressOf(`/${path}/`)}#subject`;
}
