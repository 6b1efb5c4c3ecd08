import type { z } from 'astro/zod';
import { limits } from '../../../site.ts';
import type { Position } from '../../problem.ts';
import { decodeText } from '../decode-text.ts';
import type { Fault } from '../fault.ts';
import { faultsOfValues } from '../shown-values.ts';
import { parseStrictYaml, type YamlKind } from '../strict-yaml.ts';
import { unknownKey, type Values, valueAt, wrongValue } from '../value-faults.ts';
import type { partSchema, wordSchema } from './entry-schemas.ts';

/** What the entries of a file are made of. */
export interface EntryFormat<Shape extends z.ZodObject> {
  name: typeof wordSchema | typeof partSchema;
  shape: Shape;
  /** Keys that an entry must have, each with a line that shows one. */
  required: Readonly<Record<string, string>>;
  /** Keys whose values are names, which readers search for. */
  names: readonly string[];
}

/** An entry as it was read, with the place of its name and of each of its values by dotted key. */
export interface ReadEntry<Values> extends Position {
  name: string;
  values: Values;
  positions: Record<string, Position>;
}

const kind: YamlKind = {
  name: 'The file',
  beginning: 'Write an entry, or delete the file.',
  example: 'platelet: { definition: … }',
  keys: limits.glossaryEntries,
  depth: 3,
};

/**
 * Reads the bytes of a file of the glossary: names, each with its keys. The text passes the gate of an article.
 * An entry with a fault is left out.
 */
export function readEntries<Shape extends z.ZodObject>(
  bytes: Uint8Array,
  format: EntryFormat<Shape>,
): { entries: ReadEntry<z.infer<Shape>>[]; faults: Fault[] } {
  const { text, faults: faultsOfText } = decodeText(bytes);
  if (faultsOfText.length > 0) return { entries: [], faults: faultsOfText };
  const faultOfSize = longLine(text);
  if (faultOfSize) return { entries: [], faults: [faultOfSize] };
  const { values, locate, faults } = parseStrictYaml(text, kind);
  if (faults.length > 0) return { entries: [], faults };
  const names = Object.keys(values);
  const found: Fault[] = [
    ...faultsOfValues(names, {
      text,
      locate: ([index]) => locate([names[Number(index)] ?? ''], 'key'),
      isName: () => true,
    }),
    ...faultsOfValues(values, { text, locate, isName: ([, key]) => format.names.includes(String(key)) }),
  ];
  const entries = names.flatMap((name): ReadEntry<z.infer<Shape>>[] => {
    const place = (path: readonly PropertyKey[], of?: 'key') => locate([name, ...path], of);
    const read = readEntry(name, values[name], place, format);
    found.push(...read.faults);
    return read.faults.length > 0
      ? []
      : [{ name, values: read.values as z.infer<Shape>, positions: read.positions, ...place([], 'key') }];
  });
  return { entries, faults: found };
}

/** The parser takes long for a line that is a file of its own. */
function longLine(text: string): Fault | undefined {
  const line = text.split('\n').findIndex(({ length }) => length > limits.lineCharacters);
  if (line === -1) return undefined;
  const message = `The line has more than ${limits.lineCharacters} characters. Write each key on a line of its own.`;
  return { line: line + 1, column: 1, ruleId: 'too-large', message };
}

type Place = (path: readonly PropertyKey[], of?: 'key') => Position;

function readEntry<Shape extends z.ZodObject>(name: string, value: unknown, place: Place, format: EntryFormat<Shape>) {
  const faults: Fault[] = [];
  const refuse = (position: Position, ruleId: 'wrong-value' | 'unknown-key' | 'missing-field', message: string) =>
    faults.push({ ...position, ruleId, message });
  for (const { message } of format.name.safeParse(name).error?.issues ?? [])
    refuse(place([], 'key'), 'wrong-value', `The name "${name}" ${message}. Correct it.`);
  const given = value ?? {};
  if (typeof given !== 'object' || Array.isArray(given)) {
    const [key, example] = Object.entries(format.required)[0] ?? [];
    refuse(
      place([]),
      'wrong-value',
      `"${name}" is ${JSON.stringify(given).slice(0, 60)}, expected keys. Write "${key}:" on a line of its own, for example "${example}".`,
    );
    return { values: undefined, faults, positions: {} };
  }
  const missing = Object.keys(format.required).filter((key) => valueAt(given as Values, [key]) === undefined);
  for (const key of missing)
    refuse(
      place([], 'key'),
      'missing-field',
      `"${name}" has no "${key}". Add a line such as "${format.required[key]}".`,
    );
  const result = format.shape.safeParse(given);
  for (const issue of result.error?.issues ?? []) {
    // A single text stands for a list of one.
    const path =
      typeof valueAt(given as Values, issue.path.slice(0, 1)) === 'string' ? issue.path.slice(0, 1) : issue.path;
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys)
        refuse(place([...path, key], 'key'), 'unknown-key', unknownKey([...path, key], format.shape, 'an entry'));
    } else if (!missing.includes(String(path[0])))
      refuse(place(path), 'wrong-value', wrongValue({ ...issue, path }, valueAt(given as Values, path)));
  }
  const values = result.data;
  return { values, faults, positions: positionsOf(values, place) };
}

function positionsOf(values: unknown, place: Place): Record<string, Position> {
  const lists = Object.entries((values ?? {}) as Values).map(([key, value]) => {
    const items = Array.isArray(value)
      ? value.map((_, index) => [`${key}.${index}`, place([key, index])] as const)
      : [];
    return [[key, place([key])] as const, ...items];
  });
  return Object.fromEntries(lists.flat());
}
