import {
  type Document,
  type ErrorCode,
  isAlias,
  isCollection,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type YAMLMap,
} from 'yaml';
import { limits } from '../../site.ts';
import type { Position } from '../problem.ts';
import type { Fault } from './fault.ts';

/** A YAML mapping of which every value has a place. */
export interface StrictYaml {
  /** The mapping as plain values; empty when there are faults. */
  values: Record<string, unknown>;
  /** Where the value at a path stands, or its key; for a path that is not there, the nearest parent. */
  locate(path: readonly PropertyKey[], of?: 'key' | 'value'): Position;
  faults: Fault[];
}

/** Keys by which code could reach what all objects share (CWE-1321, prototype pollution). */
export const forbiddenKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** What a mapping is, in the words of messages, and how large it may be. */
export interface YamlKind {
  /** What an editor calls it, with a capital letter. */
  name: string;
  /** What to write into an empty one; a sentence. */
  beginning: string;
  /** A line of it. */
  example: string;
  /** Keys of one group, and levels of groups and lists. */
  keys: number;
  depth: number;
}

const frontMatter: YamlKind = {
  name: 'The front matter',
  beginning: 'Write at least "title:" and "summary:".',
  example: 'title: Anemia',
  keys: limits.frontMatterKeys,
  depth: limits.frontMatterDepth,
};

/**
 * Reads a YAML 1.2 mapping without any of the features that name or repeat other values: no aliases,
 * anchors, tags, merge keys or directives, no key twice, none that is not text. Lines are those of
 * `source`, from 1.
 */
export function parseStrictYaml(source: string, kind: YamlKind = frontMatter): StrictYaml {
  const lines = new LineCounter();
  const document = parse(source, lines);
  const faults = document ? faultsOfYaml(document, lines, kind) : [tooDeep({ line: 1, column: 1 }, kind)];
  return {
    values: document && faults.length === 0 ? document.toJS({ maxAliasCount: 0 }) : {},
    locate: (path, of = 'value') => (document ? locate(document, lines, path, of) : { line: 1, column: 1 }),
    faults,
  };
}

/** The document, or `undefined` when it is nested so deeply that the parser runs out of stack. */
function parse(source: string, lineCounter: LineCounter): Document.Parsed | undefined {
  try {
    return parseDocument(source, {
      version: '1.2',
      schema: 'core',
      strict: true,
      // Looked for below: the parser compares each key of a group with all others.
      uniqueKeys: false,
      merge: false,
      prettyErrors: false,
      lineCounter,
    });
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function tooDeep(place: Position, { name, depth }: YamlKind): Fault {
  return {
    ...place,
    ruleId: 'bad-yaml',
    message: `The value is nested too deeply. ${name} has at most ${depth} levels.`,
  };
}

function faultsOfYaml(document: Document.Parsed, lines: LineCounter, kind: YamlKind): Fault[] {
  const fault = (offset: number, message: string): Fault => ({
    ...positionIn(lines, offset),
    ruleId: 'bad-yaml',
    message,
  });
  const errors = [...document.errors, ...document.warnings].map((error) =>
    fault(
      startOfFault(document, error),
      messages[error.code] ?? `${error.message}. Correct the line, or put the value in double quotes.`,
    ),
  );
  if (errors.length > 0) return errors;
  if (document.contents === null) return [fault(0, `${kind.name} is empty. ${kind.beginning}`)];
  if (!isMap(document.contents)) {
    return [
      fault(document.contents.range[0], `${kind.name} is not a list of keys. Write lines such as "${kind.example}".`),
    ];
  }
  const faults: Fault[] = [];
  visit(document, {
    Node(_key, node, ancestors) {
      const offset = node.range?.[0] ?? 0;
      if (isAlias(node)) faults.push(fault(offset, 'YAML aliases (*name) are not allowed. Write the value out.'));
      else if (node.anchor)
        faults.push(
          fault(offset, `YAML anchors (&${node.anchor}) are not allowed. Write the value out where it is needed.`),
        );
      if (node.tag !== undefined) faults.push(fault(offset, 'YAML tags (!name) are not allowed. Delete the tag.'));
      if (isCollection(node) && ancestors.filter(isCollection).length >= kind.depth) {
        faults.push(tooDeep(positionIn(lines, offset), kind));
        return visit.SKIP;
      }
      if (isMap(node)) {
        for (const place of repeatedKeys(node)) faults.push(fault(place, messages.DUPLICATE_KEY ?? ''));
        const extra = node.items[kind.keys]?.key;
        const message = `The group has ${node.items.length} keys, more than ${kind.keys}. Delete those that no article needs.`;
        if (extra !== undefined) faults.push(fault(isNode(extra) && extra.range ? extra.range[0] : offset, message));
      }
      return undefined;
    },
    Pair(_key, { key }, ancestors) {
      const message = faultOfKey(key);
      const parent = ancestors.at(-1);
      const place = isNode(key) && key.range ? key : isNode(parent) ? parent : undefined;
      if (message !== undefined) faults.push(fault(place?.range?.[0] ?? 0, message));
    },
  });
  return faults;
}

/** Where keys of a mapping stand that it has already. */
function repeatedKeys({ items }: YAMLMap): number[] {
  const seen = new Set<unknown>();
  return items.flatMap(({ key }) => {
    if (!isScalar(key)) return [];
    if (seen.has(key.value)) return [key.range?.[0] ?? 0];
    seen.add(key.value);
    return [];
  });
}

/** What is wrong with a key of a mapping, however it is written; an alias is reported as such. */
function faultOfKey(key: unknown): string | undefined {
  if (isAlias(key)) return undefined;
  if (!isScalar(key) || typeof key.value !== 'string') {
    return 'A key is not text. Write a key of the front matter, such as "title:", and put what is meant as text in double quotes.';
  }
  if (key.value === '<<') return 'YAML merge keys (<<) are not allowed. Write the keys out.';
  if (forbiddenKeys.has(key.value)) return `The key "${key.value}" is not allowed. Delete it.`;
  return undefined;
}

/** What the faults that editors make most often are called here; the parser's own words are for programmers. */
const messages: Partial<Record<ErrorCode, string>> = {
  BLOCK_AS_IMPLICIT_KEY:
    'The value holds a colon and a space, which begins another key. Put the value in double quotes.',
  DUPLICATE_KEY: 'The key stands here for the second time. Keep one of the two.',
  MISSING_CHAR: 'A quote or bracket is opened here and never closed. Add the closing one.',
  BAD_INDENT:
    'A bracket is opened here and not closed, or the line is indented differently. Close it, or indent with spaces like the lines around it.',
  TAB_AS_INDENT: 'The line is indented with a tab. Indent with spaces.',
  BAD_DQ_ESCAPE:
    'A backslash in double quotes begins an escape, and this is none. Write it twice, or use single quotes.',
  BAD_DIRECTIVE: 'A line that begins with % is no key. Delete it.',
  MULTIPLE_DOCS: 'The front matter has several parts. Keep one block of keys between the two lines "---".',
};

/** A quote or bracket that is never closed is reported where it opens, not at the end of the text. */
function startOfFault(document: Document.Parsed, error: { code: ErrorCode; pos: [number, number] }): number {
  if (error.code !== 'MISSING_CHAR' && error.code !== 'BAD_INDENT') return error.pos[0];
  let opening = error.pos[0];
  visit(document, {
    Node(_key, node) {
      const quoted = isScalar(node) && (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE');
      const flow = isCollection(node) && node.flow === true;
      if ((quoted || flow) && node.range && node.range[0] < error.pos[0] && node.range[1] >= error.pos[0] - 1)
        opening = node.range[0];
    },
  });
  return opening;
}

function locate(
  document: Document.Parsed,
  lines: LineCounter,
  path: readonly PropertyKey[],
  of: 'key' | 'value',
): Position {
  let node: unknown = document.contents;
  let offset = 0;
  for (const [depth, step] of path.entries()) {
    const pair = isMap(node) ? node.items.find((item) => isScalar(item.key) && item.key.value === step) : undefined;
    const next = pair ? pair.value : isSeq(node) ? node.items[Number(step)] : undefined;
    const wantsKey = of === 'key' && depth === path.length - 1;
    const place = pair && (wantsKey || !isNode(next) || next.range === undefined) ? pair.key : next;
    if (!isNode(place) || !place.range) break;
    offset = place.range[0];
    node = next;
  }
  return positionIn(lines, offset);
}

/** Offsets count from the line break behind the opening fence, so that line 1 is the fence itself. */
function positionIn(lines: LineCounter, offset: number): Position {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(1, line), column: Math.max(1, col) };
}
