import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { WordPair } from '../word-pair.ts';

/** A subject of published vocabularies, under all its names there. */
export interface Concept {
  /** The preferred name first. */
  names: string[];
  /** Codes as front matter keys and writes them, `doid DOID:4971`. */
  codes: string[];
}

/** Reads the extracts of a folder. Rows of different vocabularies that name one another by code are one concept. */
export function readVocabulary(folder: string): Concept[] {
  const diseases = rowsOf(join(folder, 'disease-ontology.tsv')).map(
    ([doid = '', name = '', exact = '', related = '', mesh, omim, orphanet, nci]) => ({
      names: [name, ...exact.split('|'), ...related.split('|')].filter(Boolean),
      codes: [
        `doid ${doid}`,
        ...only('mesh', mesh),
        ...only('omim', omim),
        ...only('orphanet', orphanet),
        ...only('nci', nci),
      ],
    }),
  );
  const uses = new Map<string, number>();
  for (const code of diseases.flatMap(({ codes }) => codes)) uses.set(code, (uses.get(code) ?? 0) + 1);
  // A code of several diseases stands for something broader than each of them.
  const concepts: Concept[] = diseases.map(({ names, codes }) => ({
    names,
    codes: codes.filter((code) => uses.get(code) === 1),
  }));
  const byCode = new Map(concepts.flatMap((concept) => concept.codes.map((code) => [code, concept] as const)));
  for (const [file, key] of [
    ['ncit.tsv', 'nci'],
    ['ordo.tsv', 'orphanet'],
    ['hpo-layperson.tsv', 'hpo'],
  ] as const) {
    for (const [id = '', name = '', synonyms = ''] of rowsOf(join(folder, file))) {
      const names = [name, ...synonyms.split('|')].filter(Boolean);
      const code = `${key} ${key === 'hpo' ? id : (id.split(':')[1] ?? '')}`;
      const known = byCode.get(code);
      if (known) known.names = [...new Set([...known.names, ...names])];
      else concepts.push({ names, codes: [code] });
    }
  }
  return concepts;
}

/** A code, when it is the only one: a subject with several codes is broader than each of them. */
function only(key: string, codes = ''): string[] {
  return codes === '' || codes.includes('|') ? [] : [`${key} ${codes}`];
}

/** Reads the words that stand for one another, which were learned from the extracts. */
export function readLearnedPairs(folder: string): WordPair[] {
  return rowsOf(join(folder, 'learned-pairs.tsv')).map(([one = '', other = '', sure = '']) => ({
    one,
    other,
    sure: Number(sure),
  }));
}

function rowsOf(file: string): string[][] {
  return readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((row) => row.split('\t'));
}
