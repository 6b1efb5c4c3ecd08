import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Refusal } from '../../../src/refusal.ts';

/** Something that a reader types, with the articles that answer it. */
export interface Query {
  text: string;
  /** Last parts of the paths of articles, any of which is right. */
  slugs: readonly string[];
}

/** A file of queries of one kind; its name without `.tsv`. */
export interface QueryFile {
  name: string;
  queries: readonly Query[];
}

/**
 * Reads the `.tsv` files of a folder, sorted by name: a query a line, then a tab and the slugs that answer it, with
 * commas between them. Throws a `Refusal` when there are none or a line is something else.
 */
export function readQueries(folder: string): QueryFile[] {
  const files = existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.tsv'))
        .sort()
    : [];
  if (files.length === 0)
    throw new Refusal(`There are no .tsv files of queries in "${folder}". Name a folder of them.`);
  return files.map((name) => ({
    name: basename(name, '.tsv'),
    queries: readFileSync(join(folder, name), 'utf8')
      .split(/\r?\n/)
      .flatMap((line, index) => (line === '' ? [] : [readLine(line, `${name}:${index + 1}`)])),
  }));
}

function readLine(line: string, place: string): Query {
  const [text = '', slugs = '', ...more] = line.split('\t');
  if (text === '' || slugs === '' || more.length > 0)
    throw new Refusal(`${place} is no query: expected a query, one tab and the slugs that answer it.`);
  return { text, slugs: slugs.split(',') };
}
