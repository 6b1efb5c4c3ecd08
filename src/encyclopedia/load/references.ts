import { z } from 'astro/zod';
import { limits } from '../../site.ts';
import { type Position, type Problem, wholeFile } from '../problem.ts';
import { webAddress } from '../values.ts';
import { decodeText } from './decode-text.ts';
import type { Fault } from './fault.ts';
import { shownPath } from './find-files.ts';
import { parseJsonList } from './json-list.ts';
import { readBytes } from './read-bytes.ts';
import { faultsOfValues } from './shown-values.ts';

const name = z.union([
  z.looseObject({ family: z.string(), given: z.string().optional() }),
  z.looseObject({ literal: z.string() }),
]);

const date = z.looseObject({ 'date-parts': z.array(z.array(z.union([z.number(), z.string()]))) });

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
  issued: date.optional(),
  /** The day on which somebody opened it. */
  accessed: date.optional(),
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
  URL: webAddress.optional(),
});

export type BibliographyEntry = z.infer<typeof entrySchema>;

/** The bibliography: entries by key, and where each stands. */
export interface Bibliography {
  file: string;
  entries: Map<string, BibliographyEntry>;
  positions: Map<string, Position>;
}

const limit = {
  name: 'The bibliography',
  bytes: limits.bibliographyBytes,
  cure: 'Delete the entries that no article cites.',
};

/** Reads `references.json`; without a file the bibliography is empty. */
export async function readBibliography(
  absolute: string | undefined,
): Promise<{ bibliography: Bibliography; problems: Problem[] }> {
  const file = absolute ? shownPath(absolute) : '';
  const bibliography: Bibliography = { file, entries: new Map(), positions: new Map() };
  if (absolute === undefined) return { bibliography, problems: [] };
  const problemOf = (fault: Fault): Problem => ({ file, severity: 'error', ...fault });
  const bytes = await readBytes(absolute, limit);
  if (!(bytes instanceof Uint8Array)) return { bibliography, problems: [problemOf(bytes)] };
  const { text, faults } = decodeText(bytes);
  if (faults.length > 0) return { bibliography, problems: faults.map(problemOf) };
  return { bibliography, problems: fillBibliography(bibliography, text) };
}

/** Reads the entries of a CSL-JSON text into a bibliography and reports those that are not sound. */
export function fillBibliography(bibliography: Bibliography, json: string): Problem[] {
  const { file, entries, positions } = bibliography;
  const problems: Problem[] = [];
  const report = (fault: Fault) => problems.push({ file, severity: 'error', ...fault });
  const refuse = (position: Position, message: string) => report({ ...position, ruleId: 'bad-reference', message });
  const { items, faults } = parseJsonList(json);
  for (const fault of faults) refuse(fault.position, fault.message);
  for (const { value, locate } of items) {
    const position = locate([]);
    for (const fault of faultsOfValues(value, { text: json, locate, isName: () => false })) report(fault);
    const result = entrySchema.safeParse(value);
    if (!result.success) {
      for (const { path, message } of result.error.issues) {
        const words = message.replace(/^Invalid input: /, 'is wrong: ');
        refuse(locate(path), `"${path.join('.')}" ${words}. Correct the entry.`);
      }
    } else if (entries.has(result.data.id)) {
      const { line } = positions.get(result.data.id) ?? wholeFile;
      refuse(position, `The key "${result.data.id}" stands in line ${line} already. Keep one of the two.`);
    } else {
      entries.set(result.data.id, result.data);
      positions.set(result.data.id, position);
    }
  }
  return problems;
}
