import { readFile } from 'node:fs/promises';
import { z } from 'astro/zod';
import { isMap, isNode, isSeq, LineCounter, parseDocument } from 'yaml';
import { type Position, type Problem, wholeFile } from '../problem.ts';
import { decodeText } from './decode-text.ts';
import { shownPath } from './find-files.ts';

const name = z.union([
  z.looseObject({ family: z.string(), given: z.string().optional() }),
  z.looseObject({ literal: z.string() }),
]);

/**
 * An entry of the bibliography in CSL-JSON, the fields that are shown. Others are kept by Zotero and ignored here.
 * Shapes: a DOI begins with `10.` (DOI Handbook), a PMID is 1 to 8 digits (U.S. National Library of Medicine).
 */
const entrySchema = z.looseObject({
  id: z.string().regex(/^[a-z0-9]+([-_:.][a-z0-9]+)*$/i, 'is not a key such as pmid-12345678'),
  type: z.string(),
  title: z.string().min(1, 'is empty'),
  author: z.array(name).optional(),
  'container-title': z.string().optional(),
  publisher: z.string().optional(),
  issued: z.looseObject({ 'date-parts': z.array(z.array(z.union([z.number(), z.string()]))) }).optional(),
  volume: z.union([z.string(), z.number()]).optional(),
  issue: z.union([z.string(), z.number()]).optional(),
  page: z.union([z.string(), z.number()]).optional(),
  DOI: z
    .string()
    .regex(/^10\.\d{4,9}\/\S+$/, 'is not a DOI such as 10.1002/ajh.26050')
    .optional(),
  PMID: z
    .union([z.string(), z.number()])
    .transform(String)
    .pipe(z.string().regex(/^\d{1,8}$/, 'is not a PMID such as 33197049'))
    .optional(),
  URL: z.url({ protocol: /^https?$/, error: 'is not a web address' }).optional(),
});

export type BibliographyEntry = z.infer<typeof entrySchema>;

/** The bibliography: entries by key, and where each stands. */
export interface Bibliography {
  file: string;
  entries: Map<string, BibliographyEntry>;
  positions: Map<string, Position>;
}

/** Reads `references.json`; without a file the bibliography is empty. */
export async function readBibliography(
  absolute: string | undefined,
): Promise<{ bibliography: Bibliography; problems: Problem[] }> {
  const file = absolute ? shownPath(absolute) : '';
  const bibliography: Bibliography = { file, entries: new Map(), positions: new Map() };
  if (absolute === undefined) return { bibliography, problems: [] };
  const bytes = await readFile(absolute).catch(() => undefined);
  if (bytes === undefined) {
    const message = 'The bibliography cannot be read. Check that you may read it.';
    return { bibliography, problems: [{ file, ...wholeFile, ruleId: 'unreadable-file', severity: 'error', message }] };
  }
  const { text, faults } = decodeText(bytes);
  if (faults.length > 0)
    return { bibliography, problems: faults.map((fault) => ({ file, severity: 'error', ...fault })) };
  return { bibliography, problems: fillBibliography(bibliography, text) };
}

/** Reads the entries of a CSL-JSON text into a bibliography and reports those that are not sound. */
export function fillBibliography(bibliography: Bibliography, json: string): Problem[] {
  const problems: Problem[] = [];
  const refuse = (position: Position, message: string) =>
    problems.push({ file: bibliography.file, ...position, ruleId: 'bad-reference', severity: 'error', message });
  try {
    JSON.parse(json);
  } catch (error) {
    const at = Number(/position (\d+)/.exec(String(error))?.[1] ?? 0);
    refuse(
      lineAndColumn(json, at),
      `The file is not valid JSON: ${String(error).replace(/^SyntaxError: | \(line .*$/g, '')}. Export it again, or correct this place.`,
    );
    return problems;
  }
  // JSON is a subset of YAML 1.2, and this parser knows where every value stands.
  const lines = new LineCounter();
  const document = parseDocument(json, { version: '1.2', lineCounter: lines });
  const list = document.contents;
  if (!isSeq(list)) {
    refuse(wholeFile, 'The bibliography is not a list. Write CSL-JSON: [ { "id": "pmid-33197049", … } ].');
    return problems;
  }
  for (const item of list.items) {
    const position = positionOf(lines, item);
    const result = entrySchema.safeParse(isMap(item) ? item.toJS(document) : item);
    if (!result.success) {
      for (const { path, message } of result.error.issues) {
        const value = isMap(item) ? item.getIn(path, true) : undefined;
        refuse(
          isNode(value) ? positionOf(lines, value) : position,
          `"${path.join('.')}" ${message.replace(/^Invalid input: /, 'is wrong: ')}. Correct the entry.`,
        );
      }
    } else if (bibliography.entries.has(result.data.id)) {
      refuse(
        position,
        `The key "${result.data.id}" stands in line ${bibliography.positions.get(result.data.id)?.line} already. Keep one of the two.`,
      );
    } else {
      bibliography.entries.set(result.data.id, result.data);
      bibliography.positions.set(result.data.id, position);
    }
  }
  return problems;
}

function positionOf(lines: LineCounter, node: unknown): Position {
  if (!isNode(node) || !node.range) return wholeFile;
  const { line, col } = lines.linePos(node.range[0]);
  return { line, column: col };
}

function lineAndColumn(text: string, offset: number): Position {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
