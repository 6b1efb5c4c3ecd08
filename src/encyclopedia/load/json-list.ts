import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml';
import { limits } from '../../site.ts';
import { type Position, wholeFile } from '../problem.ts';
import { positionAt } from './fault.ts';
import { forbiddenKeys } from './strict-yaml.ts';

/** A fault of the JSON itself. */
interface JsonFault {
  position: Position;
  message: string;
}

/** A member of a list, as plain values, with the place of each. */
export interface JsonItem {
  value: unknown;
  /** Where the value at a path stands; for a path that is not there, the item. */
  locate(path: readonly PropertyKey[]): Position;
}

/** Reads a JSON list and says where each value stands. No key may stand twice or reach what all objects share. */
export function parseJsonList(json: string): { items: JsonItem[]; faults: JsonFault[] } {
  const broken = faultOfSyntax(json) ?? faultOfDepth(json);
  if (broken) return { items: [], faults: [broken] };
  // JSON is a subset of YAML 1.2, and this parser knows where every value stands.
  const lines = new LineCounter();
  const document = parseDocument(json, { version: '1.2', lineCounter: lines, prettyErrors: false });
  const placeOf = (node: unknown, otherwise: Position): Position => {
    if (!isNode(node) || !node.range) return otherwise;
    const { line, col } = lines.linePos(node.range[0]);
    return { line, column: col };
  };
  const list = document.contents;
  if (!isSeq(list)) {
    const message = 'The bibliography is not a list. Write CSL-JSON: [ { "id": "pmid-33197049", … } ].';
    return { items: [], faults: [{ position: wholeFile, message }] };
  }
  const faults: JsonFault[] = document.errors
    .filter(({ code }) => code === 'DUPLICATE_KEY')
    .map(({ pos }) => ({
      position: positionAt(json, pos[0]),
      message: 'The key stands in this entry for the second time. Keep one of the two.',
    }));
  visit(document, {
    Pair(_key, { key }) {
      if (!isScalar(key) || !forbiddenKeys.has(String(key.value))) return;
      faults.push({ position: placeOf(key, wholeFile), message: `The key "${key.value}" is not allowed. Delete it.` });
    },
  });
  const items = list.items.map((item): JsonItem => {
    const start = placeOf(item, wholeFile);
    return {
      value: isNode(item) ? item.toJS(document) : item,
      locate: (path) => placeOf(path.length === 0 || !isMap(item) ? item : item.getIn(path, true), start),
    };
  });
  return { items, faults };
}

function faultOfSyntax(json: string): JsonFault | undefined {
  const error = syntaxError(json);
  if (error === undefined) return undefined;
  const reason = error.replace(/, (?:\.\.\.)?".*$| \(line .*$/gs, '');
  return {
    position: positionAt(json, offsetOf(error, json)),
    message: `The file is not valid JSON: ${reason}. Export it again, or correct this place.`,
  };
}

function syntaxError(json: string): string | undefined {
  try {
    JSON.parse(json);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/**
 * Where JSON stops being JSON. V8 does not say where a token is unexpected; then it is the last character of the
 * shortest beginning of the text that nothing behind it could complete.
 */
function offsetOf(error: string, json: string): number {
  const told = /position (\d+)/.exec(error)?.[1];
  if (told !== undefined) return Number(told);
  let sound = 0;
  let broken = json.length;
  while (broken - sound > 1) {
    const middle = Math.floor((sound + broken) / 2);
    if (isUnfinished(json.slice(0, middle))) sound = middle;
    else broken = middle;
  }
  return isUnfinished(json) ? json.length : broken - 1;
}

/** True for JSON, and for the beginning of some. */
function isUnfinished(json: string): boolean {
  const error = syntaxError(json);
  if (error === undefined || error.startsWith('Unexpected end')) return true;
  return Number(/position (\d+)/.exec(error)?.[1] ?? -1) >= json.length;
}

/** Nested lists by the thousand, which the parser that knows places has no stack for. */
function faultOfDepth(json: string): JsonFault | undefined {
  let depth = 0;
  for (const { 0: mark, index } of json.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}]/g)) {
    if (mark === '[' || mark === '{') depth++;
    else if (mark === ']' || mark === '}') depth--;
    if (depth > limits.bibliographyDepth) {
      return { position: positionAt(json, index), message: 'The value is nested too deeply. Export the file again.' };
    }
  }
  return undefined;
}
