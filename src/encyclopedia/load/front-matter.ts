/**
 * The only module that imports gray-matter. Its fence may name a language, and `---js` runs code, so the
 * first line is checked before it sees the text; its own YAML engine gives no positions, so the `yaml`
 * package stands in; and options are always passed, because without them its cache returns an empty
 * result, and no error, for bad YAML that it has seen before.
 */
import matter from 'gray-matter';
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
} from 'yaml';
import { limits } from '../../site.ts';
import type { Position } from '../problem.ts';
import type { Fault } from './decode-text.ts';

export interface FrontMatterText {
  /** The YAML mapping as plain values; empty when there are faults. */
  values: Record<string, unknown>;
  /** Where the value at a path stands, or its key; for a path that is not there, the nearest parent. */
  locate(path: readonly PropertyKey[], of?: 'key' | 'value'): Position;
  /** The text with the front matter blanked out: lines and columns are those of the file. */
  body: string;
  faults: Fault[];
}

const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype']);

/** Splits a file into front matter and body and reads the YAML strictly, with the place of every value. */
export function readFrontMatter(text: string): FrontMatterText {
  const fault = faultOfFence(text);
  if (fault) return refused([fault]);
  const lines = new LineCounter();
  let document: Document.Parsed | undefined;
  const parse = (yaml: string): object => {
    document = parseYaml(yaml, lines);
    return {};
  };
  const refuse = () => {
    throw new Error('Only YAML is allowed as front matter');
  };
  const engines = { yaml: { parse }, js: { parse: refuse }, javascript: { parse: refuse }, json: { parse: refuse } };
  const { content } = matter(text, { language: 'yaml', delimiters: '---', engines });
  const bodyStart = text.length - content.length;
  const body = text.slice(0, bodyStart).replace(/[^\n]/g, '') + content;
  if (!document) return { ...refused([emptyFault]), body };
  const faults = faultsOfYaml(document, lines);
  if (faults.length > 0) return { ...refused(faults), body };
  const parsed = document;
  return {
    values: parsed.toJS({ maxAliasCount: 0 }),
    locate: (path, of = 'value') => locate(parsed, lines, path, of),
    body,
    faults: [],
  };
}

function refused(faults: Fault[]): FrontMatterText {
  return { values: {}, locate: () => ({ line: 1, column: 1 }), body: '', faults };
}

const start = { line: 1, column: 1 };
const emptyFault: Fault = {
  ...start,
  ruleId: 'no-front-matter',
  message: 'The front matter is empty. Write at least "title:" and "summary:" between the two lines "---".',
};

function faultOfFence(text: string): Fault | undefined {
  if (text.trim() === '') {
    return { ...start, ruleId: 'empty-file', message: 'The file is empty. Write an article, or delete the file.' };
  }
  const [first = ''] = text.split('\n', 1);
  if (first !== '---') {
    return /^(---|\+\+\+)/.test(first)
      ? {
          ...start,
          ruleId: 'front-matter-fence',
          message: `The first line is "${first.slice(0, 40)}". Front matter is YAML only: write exactly "---".`,
        }
      : {
          ...start,
          ruleId: 'no-front-matter',
          message:
            'The file has no front matter. Begin it with a line "---", then "title:" and "summary:", then a second line "---".',
        };
  }
  const close = text.indexOf('\n---', 3);
  if (close === -1) {
    return {
      ...start,
      ruleId: 'front-matter-fence',
      message: 'The front matter is never closed. Write a line "---" behind its last key.',
    };
  }
  const [closing = ''] = text.slice(close + 1).split('\n', 1);
  if (closing.trimEnd() !== '---') {
    const line = text.slice(0, close + 1).split('\n').length;
    return {
      line,
      column: 1,
      ruleId: 'front-matter-fence',
      message: `"${closing.slice(0, 40)}" looks like the end of the front matter. Write exactly "---".`,
    };
  }
  if (close > limits.frontMatterBytes) {
    return {
      ...start,
      ruleId: 'too-large',
      message: `The front matter has more than ${limits.frontMatterBytes / 1024} KB. Move what is text into the body.`,
    };
  }
  return undefined;
}

function parseYaml(yaml: string, lineCounter: LineCounter): Document.Parsed {
  return parseDocument(yaml, {
    version: '1.2',
    schema: 'core',
    strict: true,
    uniqueKeys: true,
    merge: false,
    prettyErrors: false,
    lineCounter,
  });
}

function faultsOfYaml(document: Document.Parsed, lines: LineCounter): Fault[] {
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
  if (document.contents === null) return [emptyFault];
  if (!isMap(document.contents)) {
    return [
      fault(document.contents.range[0], 'The front matter is not a list of keys. Write lines such as "title: Anemia".'),
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
      if (ancestors.length > 12)
        faults.push(fault(offset, 'The value is nested too deeply. Front matter has at most three levels.'));
    },
    Pair(_key, { key }) {
      if (!isScalar(key)) return;
      const offset = key.range?.[0] ?? 0;
      const name = String(key.value);
      if (name === '<<') faults.push(fault(offset, 'YAML merge keys (<<) are not allowed. Write the keys out.'));
      if (forbiddenKeys.has(name)) faults.push(fault(offset, `The key "${name}" is not allowed. Delete it.`));
    },
  });
  return faults;
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
