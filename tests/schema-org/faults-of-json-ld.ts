import { isCalendarDate } from '../../src/encyclopedia/values.ts';
import { readVocabulary } from './vocabulary.ts';

const vocabulary = readVocabulary();

/**
 * What a JSON-LD document says that schema.org does not know: a type, a property of a type, a value that is not
 * in the range of its property. Each as `path: what`. Empty when all of it is known.
 */
export function faultsOfJsonLd(document: unknown): string[] {
  if (!isObject(document)) return ['the document: is no object'];
  const { '@context': context, '@graph': graph, ...rest } = document;
  const faults = context === 'https://schema.org' ? [] : [`@context: is ${JSON.stringify(context)}`];
  if (graph === undefined) return [...faults, ...faultsOfNode(rest, 'the document')];
  const others = Object.keys(rest).map((key) => `${key}: stands beside @graph`);
  if (!Array.isArray(graph)) return [...faults, ...others, '@graph: is no list'];
  return [...faults, ...others, ...graph.flatMap((node, index) => faultsOfNode(node, `${index}`))];
}

function faultsOfNode(node: unknown, path: string): string[] {
  if (!isObject(node)) return [`${path}: is no node`];
  const { '@type': type, '@id': id, ...properties } = node;
  const faults = id === undefined || isAddress(id) ? [] : [`${path}.@id: ${JSON.stringify(id)} is no address`];
  // A node of the graph that stands elsewhere.
  if (type === undefined && id !== undefined && Object.keys(properties).length === 0) return faults;
  if (typeof type !== 'string' || !Object.hasOwn(vocabulary, type))
    return [...faults, `${path}: there is no type ${JSON.stringify(type)}`];
  return [
    ...faults,
    ...Object.entries(properties).flatMap(([key, value]) => faultsOfProperty(type, key, value, `${path}.${key}`)),
  ];
}

function faultsOfProperty(type: string, key: string, value: unknown, path: string): string[] {
  // Actions say of a property what has to be put in (https://schema.org/docs/actions.html, "Input and output constraints").
  const isInput = key.endsWith('-input') && ancestryOf(type).has('Action');
  const range = rangeOf(type, isInput ? key.slice(0, -'-input'.length) : key);
  if (range === undefined) return [`${path}: ${type} has no such property`];
  const allowed = isInput ? ['PropertyValueSpecification', 'Text'] : range;
  const values = Array.isArray(value) ? value : [value];
  if (values.length === 0) return [`${path}: is an empty list`];
  return values.flatMap((one, index) => faultsOfValue(one, allowed, Array.isArray(value) ? `${path}.${index}` : path));
}

function faultsOfValue(value: unknown, range: readonly string[], path: string): string[] {
  if (isObject(value)) {
    const faults = faultsOfNode(value, path);
    const type = value['@type'];
    if (faults.length > 0 || typeof type !== 'string') return faults;
    const fits = range.some((wanted) => ancestryOf(type).has(wanted));
    return fits ? [] : [`${path}: is of type ${type}, expected ${range.join(' or ')}`];
  }
  return range.some((type) => isData(value, type))
    ? []
    : [`${path}: ${JSON.stringify(value)} is no ${range.join(' or ')}`];
}

/** True for a value of a data type of schema.org. */
function isData(value: unknown, type: string): boolean {
  switch (type) {
    case 'Text':
      return typeof value === 'string' && value.trim() !== '';
    case 'URL':
      return isAddress(value);
    case 'Date':
      return typeof value === 'string' && isCalendarDate(value);
    case 'Boolean':
      return typeof value === 'boolean';
    case 'Integer':
      return Number.isInteger(value);
    case 'Number':
      return typeof value === 'number' && Number.isFinite(value);
    default:
      return false;
  }
}

/** A type and all types above it. */
function ancestryOf(type: string): Set<string> {
  return new Set([type, ...(vocabulary[type]?.parents ?? []).flatMap((parent) => [...ancestryOf(parent)])]);
}

/** What values of a property may be; `undefined` where neither the type nor one above it has the property. */
function rangeOf(type: string, property: string): string[] | undefined {
  const ranges = [...ancestryOf(type)].flatMap((name) => {
    const properties = vocabulary[name]?.properties ?? {};
    return Object.hasOwn(properties, property) ? (properties[property] ?? []) : [];
  });
  return ranges.length === 0 ? undefined : ranges;
}

function isAddress(value: unknown): boolean {
  return typeof value === 'string' && /^https?:\/\//.test(value) && URL.canParse(value);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
