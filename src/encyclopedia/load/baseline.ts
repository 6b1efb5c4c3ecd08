import { z } from 'astro/zod';
import { isMap } from 'yaml';
import { limits } from '../../site.ts';
import type { ArticlePath } from '../article.ts';
import { type Problem, wholeFile } from '../problem.ts';
import type { Anchor } from '../slug.ts';
import { decodeText } from './decode-text.ts';
import type { Fault } from './fault.ts';
import { shownPath } from './find-files.ts';
import { readBytes } from './read-bytes.ts';
import { type JsonFault, parseStrictJson } from './strict-json.ts';

const percent = z.number('is not a number').int('is not a whole number').min(0, 'is below 0').max(100, 'is above 100');
const measuresSchema = z.strictObject(
  {
    smog: z.number('is not a number').min(0, 'is below 0').max(100, 'is above 100').optional(),
    cited: z.record(z.string(), percent, 'is not a group of percentages'),
  },
  'is not a group of "smog" and "cited"',
);

/** What is measured of an article and must not become worse. */
export interface Measures {
  /** Its SMOG grade, when it is long enough to have one. */
  smog?: number | undefined;
  /** The percentage of cited statements of each section, rounded down to a whole number. */
  cited: Record<Anchor, number>;
}

/** The stored measures of articles, by path. */
export interface Baseline {
  entries: Map<ArticlePath, Measures>;
}

const limit = { name: 'The baseline', bytes: limits.baselineBytes, cure: 'Write it anew: npm run baseline' };

/** Reads `baseline.json`; without a file the baseline is empty. */
export async function readBaseline(absolute: string | undefined): Promise<{ baseline: Baseline; problems: Problem[] }> {
  const baseline: Baseline = { entries: new Map() };
  if (absolute === undefined) return { baseline, problems: [] };
  const problemOf = (fault: Fault): Problem => ({ file: shownPath(absolute), severity: 'error', ...fault });
  const bytes = await readBytes(absolute, limit);
  if (!(bytes instanceof Uint8Array)) return { baseline, problems: [problemOf(bytes)] };
  const { text, faults } = decodeText(bytes);
  if (faults.length > 0) return { baseline, problems: faults.map(problemOf) };
  return { baseline, problems: fillBaseline(baseline, text).map(problemOf) };
}

/** Reads the entries of a JSON text into a baseline and returns what is wrong with the others. */
export function fillBaseline({ entries }: Baseline, json: string): Fault[] {
  const fault = ({ position, message }: JsonFault): Fault => ({ ...position, ruleId: 'bad-baseline', message });
  const parsed = parseStrictJson(json);
  if ('message' in parsed) return [fault(parsed)];
  const { document, placeOf, faults } = parsed;
  const group = document.contents;
  if (!isMap(group)) {
    const message = 'The baseline is not a group. Write { "conditions/anemia": { "smog": 8.1, "cited": {} } }, or {}.';
    return [fault({ position: wholeFile, message })];
  }
  const values: Record<string, unknown> = group.toJS(document);
  for (const [path, value] of Object.entries(values)) {
    const { data, error } = measuresSchema.safeParse(value);
    if (data) entries.set(path, data);
    const start = placeOf(group.get(path, true), wholeFile);
    for (const issue of error?.issues ?? []) {
      const position = placeOf(group.getIn([path, ...issue.path], true), start);
      faults.push({ position, message: `"${[path, ...issue.path].join('.')}" ${issue.message}. Correct it.` });
    }
  }
  return faults.map(fault);
}
