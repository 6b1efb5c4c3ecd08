import { isMap, isNode, isSeq } from 'yaml';
import { type Position, wholeFile } from '../problem.ts';
import { type JsonFault, parseStrictJson } from './strict-json.ts';

/** A member of a list, as plain values, with the place of each. */
export interface JsonItem {
  value: unknown;
  /** Where the value at a path stands; for a path that is not there, the item. */
  locate(path: readonly PropertyKey[]): Position;
}

/** Reads a JSON list and says where each value stands. No key may stand twice or reach what all objects share. */
export function parseJsonList(json: string): { items: JsonItem[]; faults: JsonFault[] } {
  const parsed = parseStrictJson(json);
  if ('message' in parsed) return { items: [], faults: [parsed] };
  const { document, placeOf, faults } = parsed;
  const list = document.contents;
  if (!isSeq(list)) {
    const message = 'The bibliography is not a list. Write CSL-JSON: [ { "id": "pmid-33197049", … } ].';
    return { items: [], faults: [{ position: wholeFile, message }] };
  }
  const items = list.items.map((item): JsonItem => {
    const start = placeOf(item, wholeFile);
    return {
      value: isNode(item) ? item.toJS(document) : item,
      locate: (path) => placeOf(path.length === 0 || !isMap(item) ? item : item.getIn(path, true), start),
    };
  });
  return { items, faults };
}
