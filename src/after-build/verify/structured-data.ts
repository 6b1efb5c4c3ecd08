import type { Position } from '../../encyclopedia/problem.ts';
import { attributeOf, type HtmlDocument, placeOf, textOf } from './html.ts';
import { elementsIn, type ShownFacts, shownFacts } from './shown-facts.ts';
import { type Check, isObject, type JsonObject, pageTypes, type Types } from './structured-data-rules.ts';

/** A block of JSON-LD, where it stands and what is wrong with it. */
export interface StructuredBlock extends Position {
  isInHead: boolean;
  faults: string[];
}

/** Reads the blocks of JSON-LD of a page, and compares them with what the page shows. */
export function readStructuredData(document: HtmlDocument): StructuredBlock[] {
  const blocks = elementsIn(document).filter(
    (one) => one.tagName === 'script' && attributeOf(one, 'type') === 'application/ld+json',
  );
  if (blocks.length === 0) return [];
  const facts = shownFacts(document);
  return blocks.map((block) => ({
    ...placeOf(block),
    isInHead: block.parentNode?.nodeName === 'head',
    faults: faultsOfStructuredData(textOf(block), facts),
  }));
}

/** What is wrong with the JSON-LD of a page that shows these facts: whole sentences, each once. */
export function faultsOfStructuredData(text: string, facts: ShownFacts): string[] {
  const data = parsed(text);
  if (!isObject(data)) return ['The structured data is no JSON object.'];
  const { '@context': context, ...node } = data;
  if (context !== 'https://schema.org') return ['The structured data is not in the words of https://schema.org.'];
  return [...new Set(faultsOfNode(node, pageTypes, facts, ''))];
}

function faultsOfNode(node: unknown, types: Types, facts: ShownFacts, path: string): string[] {
  const type = isObject(node) ? String(node['@type']) : '';
  const rules = Object.hasOwn(types, type) ? types[type] : undefined;
  if (!isObject(node) || !rules) {
    return [
      `The structured data${path && ` has at "${path}" what`} is of the type "${type.slice(0, 80)}", expected ${Object.keys(types).join(', ')}.`,
    ];
  }
  return Object.entries(node).flatMap(([key, value]) => {
    const here = path === '' ? key : `${path}.${key}`;
    const rule = Object.hasOwn(rules, key) ? rules[key] : undefined;
    if (key === '@type') return [];
    if (!rule) return [`The structured data has the property "${here.slice(0, 80)}", which is not on the list.`];
    const values: unknown[] = Array.isArray(value) ? value : [value];
    return values.flatMap((one) => faultsOfValue(one, rule, facts, node, here));
  });
}

function faultsOfValue(
  value: unknown,
  rule: Check | Types,
  facts: ShownFacts,
  owner: JsonObject,
  path: string,
): string[] {
  if (typeof rule !== 'function') return faultsOfNode(value, rule, facts, path);
  if (rule(value, facts, owner)) return [];
  return [
    `The structured data says of "${path}" ${JSON.stringify(value)?.slice(0, 80)}, which the page does not show.`,
  ];
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
