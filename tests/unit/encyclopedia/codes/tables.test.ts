/** The tables of the project: what they hold is what their sources say. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type CodeSystemKey, codeSystemKeys, codeSystems } from '../../../../src/encyclopedia/code-systems.ts';
import { judgeCode } from '../../../../src/encyclopedia/codes/judge-code.ts';
import { rowsOf } from '../../../../src/encyclopedia/codes/rows.ts';
import { acceptedFile, diseaseOntology, isAccepted, nameOfCode } from '../../../../src/encyclopedia/codes/tables.ts';

const table = (file: string) =>
  rowsOf(readFileSync(new URL(`../../../../src/encyclopedia/codes/${file}`, import.meta.url), 'utf8'));
const isSystem = (key: string): key is CodeSystemKey => Object.hasOwn(codeSystems, key);

test('every disease has an id of its own, a name, and parents that are there', () => {
  const rows = table('disease-ontology.tsv');
  expect(rows.length).toBeGreaterThan(7000);
  expect(new Set(rows.map(([id]) => id)).size).toBe(rows.length);
  expect(rows.filter((cells) => cells.length !== 7)).toEqual([]);
  for (const [id = '', name = '', parents = ''] of rows) {
    expect(id).toMatch(codeSystems.doid.pattern);
    expect(name).not.toBe('');
    if (parents !== '')
      for (const parent of parents.split('|')) expect(diseaseOntology().find(parent), id).toBeDefined();
  }
});

test('the ontology says of myelofibrosis what its release says', () => {
  expect(diseaseOntology().find('DOID:4971')).toMatchObject({
    name: 'myelofibrosis',
    codes: [
      { system: 'icd10cm', code: 'D47.4' },
      { system: 'icd10cm', code: 'D75.81' },
      { system: 'mesh', code: 'D055728' },
      { system: 'omim', code: '254450' },
    ],
  });
});

test('codes have the names of their own systems', () => {
  expect(nameOfCode({ system: 'mesh', code: 'D000755' })).toBe('Anemia, Sickle Cell');
  expect(nameOfCode({ system: 'doid', code: 'DOID:4971' })).toBe('myelofibrosis');
  expect(nameOfCode({ system: 'hpo', code: 'HP:0001978' })).toBe('Extramedullary hematopoiesis');
  expect(nameOfCode({ system: 'orphanet', code: '232' })).toBeUndefined();
  const systems = new Set(table('code-names.tsv').map(([system = '']) => system));
  expect([...systems].filter((key) => !codeSystemKeys.some((known) => known === key))).toEqual([]);
});

test('what is accepted has a reason, and would not agree without it', () => {
  const rows = table('accepted.tsv');
  expect(rows.length).toBeGreaterThan(0);
  for (const [doid = '', system = '', code = '', reason = ''] of rows) {
    const disease = diseaseOntology().find(doid);
    if (!disease || !isSystem(system)) throw new Error(`${acceptedFile} names ${doid} or ${system}, which is unknown`);
    expect(reason, doid).toMatch(/^[A-Z].{20,}\.$/);
    expect(judgeCode({ system, code }, [disease], diseaseOntology()).kind, `${doid} ${code}`).not.toBe('agrees');
    expect(isAccepted(doid, { system, code })).toBe(true);
    expect(isAccepted('DOID:4971', { system, code })).toBe(false);
  }
});
