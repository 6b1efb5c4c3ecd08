/**
 * Makes the tables of this folder from the tables that their publishers' releases were turned into:
 *
 *     node src/encyclopedia/codes/extract.ts FOLDER
 *
 * FOLDER holds `disease-ontology.tsv`, `mesh-names.tsv` and `identifiers.tsv`. Rows and codes are selected and
 * never changed, but that parents are written as ids in place of names. `accepted.tsv` is written by people.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CodeSystemKey, codeSystem } from '../code-systems.ts';

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error('Name the folder of the tables: node src/encyclopedia/codes/extract.ts FOLDER');
  process.exit(2);
}

const diseases = rowsOf('disease-ontology.tsv');
const idOf = new Map(diseases.map(({ name = '', doid = '' }) => [name, doid]));
write(
  'disease-ontology.tsv',
  ['doid', 'name', 'parents', 'icd10cm', 'mesh', 'omim', 'orphanet'],
  diseases.map(({ doid = '', name = '', parents = '', icd10cm = '', mesh = '', omim = '', orphanet = '' }) => [
    doid,
    name,
    ids(parents),
    icd10cm,
    mesh,
    omim,
    orphanet,
  ]),
);

/** Systems of `identifiers.tsv` by its names for them; the codes of diseases come from the ontology. */
const named: Record<string, CodeSystemKey> = {
  MeSH: 'mesh',
  HPO: 'hpo',
  MAXO: 'maxo',
  UBERON: 'uberon',
  CL: 'cl',
  FMA: 'fma',
  CHEBI: 'chebi',
};
const identifiers = rowsOf('identifiers.tsv').flatMap(({ system = '', code = '', label = '' }) => {
  const key = named[system];
  return key !== undefined && codeSystem(key).pattern.test(code) ? [{ key, code, label }] : [];
});
const descriptors = new Map(rowsOf('mesh-names.tsv').map(({ mesh_id = '', mesh_name = '' }) => [mesh_id, mesh_name]));
const meshCodes = [
  ...diseases.flatMap(({ mesh = '' }) => mesh.split('|')),
  ...identifiers.flatMap(({ key, code }) => (key === 'mesh' ? [code] : [])),
];
const names = new Map([
  ...meshCodes.flatMap((code) => {
    const name = descriptors.get(code);
    return name === undefined ? [] : [[`mesh\t${code}`, name] as const];
  }),
  // A note that the table adds in brackets is no part of the label.
  ...identifiers
    .filter(({ key }) => key !== 'mesh')
    .map(({ key, code, label }) => [`${key}\t${code}`, label.replace(/ \(associated finding\)$/, '')] as const),
]);
write(
  'code-names.tsv',
  ['system', 'code', 'name'],
  [...names].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, name]) => [key, name]),
);

/** Names of diseases as their ids. */
function ids(parents: string): string {
  return parents
    .split('|')
    .flatMap((name) => idOf.get(name) ?? [])
    .join('|');
}

/** The rows of a table, by the names of its columns. */
function rowsOf(file: string): Record<string, string>[] {
  const [header = '', ...rows] = readFileSync(join(folder ?? '', file), 'utf8')
    .trimEnd()
    .split('\n');
  const columns = header.split('\t');
  return rows.map((row) => {
    const cells = row.split('\t');
    return Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? '']));
  });
}

function write(file: string, header: readonly string[], rows: readonly (readonly string[])[]): void {
  writeFileSync(join(import.meta.dirname, file), [header, ...rows].map((row) => `${row.join('\t')}\n`).join(''));
  console.log(`${file}: ${rows.length} rows`);
}
