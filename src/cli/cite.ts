import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeWhole } from '../encyclopedia/kept-files.ts';
import { shownPath } from '../encyclopedia/load/find-files.ts';
import { type Bibliography, fillBibliography } from '../encyclopedia/load/references.ts';
import { didYouMean } from '../encyclopedia/suggest.ts';
import { Refusal } from '../refusal.ts';
import { count } from '../report/count.ts';
import { type CitedWork, citationFormats, readCitations } from './citation-file.ts';
import type { Command } from './command.ts';
import { printReport } from './print-report.ts';
import { siteFlags } from './site-flags.ts';

export const cite: Command = {
  name: 'cite',
  summary: `Adds references to the bibliography and says by which key to cite them. Formats: ${citationFormats.join(', ')}.`,
  words: ['format', 'file'],
  flags: { content: siteFlags.content },
  async run({ flags: { content = 'content' }, words: [format = '', file = ''] }) {
    const known = citationFormats.find((name) => name === format);
    if (!known)
      throw new Refusal(
        `"${format}" is not a format.${didYouMean(format, citationFormats)} Use one of: ${citationFormats.join(', ')}.`,
      );
    const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
      throw new Refusal(`"${file}" cannot be read (${error.code}).`);
    });
    const target = join(content, 'references.json');
    const before = existsSync(target) ? await readFile(target, 'utf8') : '[]';
    const merged = mergeReferences(before, readCitations(known, text), shownPath(target));
    for (const { key, title, isNew } of merged.works)
      console.log(`${isNew ? 'added  ' : 'there  '} [@${key}]  ${title}`);
    printReport(merged.problems, 'human');
    if (merged.problems.length > 0) {
      console.error('Nothing was added.');
      return 1;
    }
    await writeWhole(target, merged.text);
    console.log(`${count(merged.works.filter(({ isNew }) => isNew).length, 'reference')} added to ${target}`);
    return 0;
  },
};

/**
 * The bibliography with works added, sorted by key. A work that it holds already, by DOI, PMID or address, is
 * not added again. `problems` are the faults of the bibliography that would be written, by the same rules as
 * in a check; their places are those of the text that would be written.
 */
export function mergeReferences(before: string, works: readonly CitedWork[], file: string) {
  const now = bibliographyOf(before, file);
  if (now.problems.length > 0) return { text: before, works: [], problems: now.problems };
  const entries: Record<string, unknown>[] = JSON.parse(before);
  const found = works.map((work) => {
    const same = [...now.bibliography.entries.values()].find((entry) => isSame(entry, work));
    if (same) return { key: same.id, title: work.title, isNew: false };
    const key = freeKey(work.id, entries);
    entries.push({ ...work, id: key });
    return { key, title: work.title, isNew: true };
  });
  entries.sort((a, b) => (String(a.id) < String(b.id) ? -1 : 1));
  const text = `${JSON.stringify(entries, null, 2)}\n`;
  return { text, works: found, problems: bibliographyOf(text, file).problems };
}

function bibliographyOf(json: string, file: string) {
  const bibliography: Bibliography = { file, entries: new Map(), positions: new Map() };
  return { bibliography, problems: fillBibliography(bibliography, json) };
}

type Identified = { [key in 'DOI' | 'PMID' | 'URL']?: string | undefined };

function isSame(one: Identified, other: Identified): boolean {
  const equal = (key: keyof Identified) =>
    one[key] !== undefined && String(one[key]).toLowerCase() === other[key]?.toLowerCase();
  return equal('DOI') || equal('PMID') || equal('URL');
}

function freeKey(wanted: string, entries: readonly Record<string, unknown>[]): string {
  const isTaken = (key: string) => entries.some(({ id }) => id === key);
  let key = wanted;
  for (let number = 2; isTaken(key); number++) key = `${wanted}-${number}`;
  return key;
}
