/** The tables of this folder, each read when it is first needed: an encyclopedia without codes reads none. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lazily } from '../../names/lazily.ts';
import type { Code } from '../code-systems.ts';
import { readDiseaseOntology } from './disease-ontology.ts';
import { rowsOf } from './rows.ts';

const folder = 'src/encyclopedia/codes';
const read = (file: string) => readFileSync(join(import.meta.dirname, file), 'utf8');

/** Where codes are accepted against the ontology, from the project folder. */
export const acceptedFile = `${folder}/accepted.tsv`;

export const diseaseOntology = lazily(() => readDiseaseOntology(read('disease-ontology.tsv')));

const accepted = lazily(
  () => new Set(rowsOf(read('accepted.tsv')).map(([doid, system, code]) => [doid, system, code].join(' '))),
);

/** True for a code that `accepted.tsv` lets stand for a disease, with its reason, whatever the ontology says. */
export function isAccepted(doid: string, { system, code }: Code): boolean {
  return accepted().has(`${doid} ${system} ${code}`);
}

const names = lazily(
  () => new Map(rowsOf(read('code-names.tsv')).map(([system, code, name = '']) => [`${system} ${code}`, name])),
);

/** What its own system calls a code, where that is known. */
export function nameOfCode({ system, code }: Code): string | undefined {
  return system === 'doid' ? diseaseOntology().find(code)?.name : names().get(`${system} ${code}`);
}
