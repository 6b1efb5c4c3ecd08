/**
 * Makes the extracts of this folder from the tables that their publishers' releases were turned into:
 *
 *     node src/names/vocabulary/extract.ts FOLDER
 *
 * FOLDER holds `disease-ontology.tsv` and `synonyms/` with `ncit.tsv`, `ordo.tsv` and `hpo-layperson.tsv`.
 * Rows are selected, never changed; of the Disease Ontology some columns are left out.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { learnWordPairs } from './learn-word-pairs.ts';
import { readVocabulary } from './read-vocabulary.ts';

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error('Name the folder of the tables: node src/names/vocabulary/extract.ts FOLDER');
  process.exit(2);
}

/** Columns of the Disease Ontology that search uses; definitions and parents are none. */
const columnsOfDisease = ['doid', 'name', 'exact_synonyms', 'related_synonyms', 'mesh', 'omim', 'orphanet', 'nci'];

/** Stages, grades and returns of a cancer: nobody looks for an article on one of them. */
const stageOfCancer = /^[^\t]*\t(stage|recurrent|refractory|metastatic|grade|[^\t]*(AJCC|FIGO|TNM))/i;

/** Genes, whose names begin with a small letter there; those of diseases with a capital or a number. */
const gene = /^[^\t]*\t[a-z]/;

const [header = '', ...diseases] = linesOf('disease-ontology.tsv');
const columns = columnsOfDisease.map((column) => header.split('\t').indexOf(column));
write(
  'disease-ontology.tsv',
  [header, ...diseases].map((row) => {
    const cells = row.split('\t');
    return columns.map((column) => cells[column]).join('\t');
  }),
);
write(
  'ncit.tsv',
  linesOf('synonyms/ncit.tsv').filter((row) => !stageOfCancer.test(row)),
);
write(
  'ordo.tsv',
  linesOf('synonyms/ordo.tsv').filter((row, index) => index === 0 || !gene.test(row)),
);
write('hpo-layperson.tsv', linesOf('synonyms/hpo-layperson.tsv'));

// Learned from the extracts just written.
const pairs = learnWordPairs(
  readVocabulary(import.meta.dirname).map(({ names }) => names),
  3,
);
write('learned-pairs.tsv', ['one\tother\tsure', ...pairs.map(({ one, other, sure }) => [one, other, sure].join('\t'))]);

function linesOf(file: string): string[] {
  return readFileSync(join(folder ?? '', file), 'utf8')
    .trimEnd()
    .split('\n');
}

function write(file: string, lines: readonly string[]): void {
  writeFileSync(join(import.meta.dirname, file), `${lines.join('\n')}\n`);
  console.log(`${file}: ${lines.length - 1} rows`);
}
