import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { findFiles } from '../encyclopedia/load/find-files.ts';
import { readArticle } from '../encyclopedia/load/read-article.ts';
import { type BibliographyEntry, readBibliography } from '../encyclopedia/load/references.ts';
import { Refusal } from '../refusal.ts';
import { count } from '../report/count.ts';
import type { Command } from './command.ts';
import { printReport } from './print-report.ts';
import { siteFlags } from './site-flags.ts';

export const sources: Command = {
  name: 'sources',
  summary: 'Lists every citation with the row of the tables from which its work was taken, or the day it was opened.',
  words: [],
  flags: {
    content: siteFlags.content,
    tables: {
      value: 'DIR',
      help: 'folder of tables of works: .tsv with a column "pmid", "doi" or "url", .ndjson or .ndjson.gz',
    },
  },
  async run({ flags: { content = 'content', tables } }) {
    if (tables === undefined) throw new Refusal('--tables is missing. Name the folder of the tables.');
    const rows = readTables(tables);
    const files = await findFiles(content);
    const { bibliography, problems } = await readBibliography(files.references);
    printReport(problems, 'human');
    let missing = 0;
    let all = 0;
    for (const file of files.articles) {
      for (const { key, line, column } of readArticle(file).article?.citations ?? []) {
        const entry = bibliography.entries.get(key);
        const source = entry && sourceOf(entry, rows);
        all++;
        if (source === undefined) missing++;
        console.log(`${file.file}:${line}:${column}  [@${key}]  ${source ?? 'NO SOURCE'}`);
      }
    }
    console.log(`${count(all, 'citation')}, ${all - missing} with a source`);
    return missing > 0 || problems.length > 0 ? 1 : 0;
  },
};

/**
 * Where each work stands in the tables of a folder, `file:line` from 1, by `identifiersOf`. Throws a `Refusal` when
 * the folder holds no table.
 */
export function readTables(folder: string): ReadonlyMap<string, string> {
  const rows = new Map<string, string>();
  const note = (identifiers: readonly string[], place: string) => {
    for (const identifier of identifiers) if (!rows.has(identifier)) rows.set(identifier, place);
  };
  for (const name of readdirSync(folder).sort()) {
    const file = join(folder, name);
    const text = () => (name.endsWith('.gz') ? gunzipSync(readFileSync(file)) : readFileSync(file)).toString('utf8');
    if (name.endsWith('.tsv')) {
      const [head = '', ...lines] = text().split('\n');
      const keys = head.split('\t');
      for (const [index, line] of lines.entries()) {
        const values = line.split('\t');
        const row = Object.fromEntries(keys.map((key, column) => [key, values[column] ?? '']));
        note(identifiersOf({ PMID: row.pmid, DOI: row.doi, URL: row.url }), `${basename(name)}:${index + 2}`);
      }
    } else if (/\.ndjson(\.gz)?$/.test(name)) {
      for (const [index, line] of text().split('\n').entries()) {
        if (line.trim() === '') continue;
        const { pmid, doi, url } = JSON.parse(line);
        note(identifiersOf({ PMID: pmid, DOI: doi, URL: url }), `${basename(name)}:${index + 1}`);
      }
    }
  }
  if (rows.size === 0) throw new Refusal(`"${folder}" holds no table of works.`);
  return rows;
}

/** The row of a work, or the day on which somebody opened it; `undefined` where neither is known. */
export function sourceOf(entry: BibliographyEntry, rows: ReadonlyMap<string, string>): string | undefined {
  const row = identifiersOf(entry).flatMap((identifier) => rows.get(identifier) ?? [])[0];
  const [day] = entry.accessed?.['date-parts'] ?? [];
  return row ?? (day ? `opened on ${day.map((part) => String(part).padStart(2, '0')).join('-')}` : undefined);
}

/** What tells a work from others. An address is the same with http and https, and with or without a slash at its end. */
function identifiersOf({ PMID, DOI, URL }: Pick<BibliographyEntry, 'PMID' | 'DOI' | 'URL'>): string[] {
  return [
    ...(PMID ? [`pmid ${PMID}`] : []),
    ...(DOI ? [`doi ${DOI.toLowerCase()}`] : []),
    ...(URL ? [`url ${URL.replace(/^https?:\/\//, '').replace(/\/$/, '')}`] : []),
  ];
}
