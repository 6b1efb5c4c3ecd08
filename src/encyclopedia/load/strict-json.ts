import { type Document, isNode, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import { limits } from '../../site.ts';
import { type Position, wholeFile } from '../problem.ts';
import { positionAt } from './fault.ts';
import { forbiddenKeys } from './strict-yaml.ts';

/** A fault of the JSON itself. */
export interface JsonFault {
  position: Position;
  message: string;
}

/** A JSON text as the parser of YAML sees it, of which JSON is a subset: it knows where every value stands. */
export interface StrictJson {
  document: Document;
  /** Where a node of the document stands, else the other place. */
  placeOf(node: unknown, otherwise: Position): Position;
  /** Keys that stand twice, or reach what all objects share. */
  faults: JsonFault[];
}

/** Reads JSON; what is returned in place of it is why the text is none. */
export function parseStrictJson(json: string): StrictJson | JsonFault {
  const broken = faultOfSyntax(json) ?? faultOfDepth(json);
  if (broken) return broken;
  const lines = new LineCounter();
  const document = parseDocument(json, { version: '1.2', lineCounter: lines, prettyErrors: false });
  const placeOf = (node: unknown, otherwise: Position): Position => {
    if (!isNode(node) || !node.range) return otherwise;
    const { line, col } = lines.linePos(node.range[0]);
    return { line, column: col };
  };
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
  return { document, placeOf, faults };
}

function faultOfSyntax(json: string): JsonFault | undefined {
  const error = errorOf(json);
  if (error === undefined) return undefined;
  // Behind the reason stands a position, or an excerpt that may hold line breaks.
  const [reason] = error.split(/ \(line |, (?:\.\.\.)?"/);
  return {
    position: positionAt(json, Number(/position (\d+)/.exec(error)?.[1] ?? offsetOfToken(json))),
    message: `The file is not valid JSON: ${reason}. Export it again, or correct this place.`,
  };
}

/** Where the token stands that is unexpected, which JSON.parse does not say: behind the longest sound beginning. */
function offsetOfToken(json: string): number {
  let [sound, broken] = [0, json.length];
  while (broken - sound > 1) {
    const middle = (sound + broken) >> 1;
    if (errorOf(json.slice(0, middle))?.startsWith('Unexpected token')) broken = middle;
    else sound = middle;
  }
  return sound;
}

function errorOf(json: string): string | undefined {
  try {
    JSON.parse(json);
    return undefined;
  } catch (error) {
    return String(error).replace('SyntaxError: ', '');
  }
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
