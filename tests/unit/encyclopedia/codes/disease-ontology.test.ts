import { expect, test } from 'vitest';
import { readDiseaseOntology } from '../../../../src/encyclopedia/codes/disease-ontology.ts';
import { givenFor, judgeCode } from '../../../../src/encyclopedia/codes/judge-code.ts';

const table = `doid\tname\tparents\ticd10cm\tmesh\tomim\torphanet
DOID:1\tdisease\t\t\t\t\t
DOID:2\tanemia\tDOID:1\tD64.9\tD000740\t\t
DOID:3\tthalassemia\tDOID:2\tD56|D56.9\tD013789\t\t
DOID:4\talpha thalassemia\tDOID:3\tD56.0\tD017085\t604131\t846
DOID:5\tbeta thalassemia\tDOID:3|DOID:6\tD56.1\tD017086\t\t848
DOID:6\tinherited disease\tDOID:1\t\tD030342\t\t
DOID:7\tleukemia\tDOID:1\tC95.90\tD007938\t\t
DOID:8\tcongenital anemia\tDOID:2|DOID:6\tD64.9\t\t\t
`;
const ontology = readDiseaseOntology(table);
const disease = (id: string) => {
  const found = ontology.find(id);
  if (!found) throw new Error(`The table has no ${id}`);
  return found;
};

test('finds a disease by its id, and none that it does not have', () => {
  expect(ontology.find('DOID:3')).toMatchObject({ name: 'thalassemia', parents: ['DOID:2'] });
  expect(ontology.find('DOID:99')).toBeUndefined();
  expect(ontology.find('doid')).toBeUndefined();
});

test('tells for which diseases a code stands: none, one or several', () => {
  const names = (system: 'icd10cm' | 'mesh' | 'orphanet', code: string) =>
    ontology.meantBy({ system, code }).map(({ name }) => name);
  expect(names('icd10cm', 'D56.9')).toEqual(['thalassemia']);
  expect(names('icd10cm', 'D64.9')).toEqual(['anemia', 'congenital anemia']);
  expect(names('mesh', 'D056')).toEqual([]);
  expect(names('orphanet', 'D017085')).toEqual([]);
});

test.each([
  ['DOID:3', 'DOID:3', 'same'],
  ['DOID:4', 'DOID:3', 'narrower'],
  ['DOID:5', 'DOID:6', 'narrower'],
  ['DOID:4', 'DOID:2', 'narrower'],
  ['DOID:2', 'DOID:4', 'broader'],
  ['DOID:4', 'DOID:5', 'none'],
  ['DOID:7', 'DOID:3', 'none'],
])('%s is to %s: %s', (one, other, kinship) => {
  expect(ontology.kinship(disease(one), disease(other))).toBe(kinship);
});

test('a circle of parents ends', () => {
  const circle = readDiseaseOntology('doid\nDOID:1\ta\tDOID:2\nDOID:2\tb\tDOID:1\nDOID:3\tc\t\n');
  const [a, c] = [circle.find('DOID:1'), circle.find('DOID:3')];
  expect(a && c && circle.kinship(a, c)).toBe('none');
});

test.each([
  ['icd10cm', 'D56.9', ['DOID:3'], { kind: 'agrees' }],
  ['icd10cm', 'D56.8', ['DOID:3'], { kind: 'agrees' }],
  ['icd10cm', 'D64.9', ['DOID:8'], { kind: 'agrees' }],
  ['mesh', 'D017085', ['DOID:3'], { kind: 'narrower', meant: { id: 'DOID:4' }, own: { id: 'DOID:3' } }],
  ['mesh', 'D000740', ['DOID:3'], { kind: 'broader', meant: { id: 'DOID:2' }, own: { id: 'DOID:3' } }],
  ['mesh', 'D007938', ['DOID:3'], { kind: 'none', meant: { id: 'DOID:7' }, own: { id: 'DOID:3' } }],
  ['mesh', 'D007938', ['DOID:3', 'DOID:7'], { kind: 'agrees' }],
  ['mesh', 'D017085', ['DOID:7', 'DOID:3'], { kind: 'narrower', own: { id: 'DOID:3' } }],
  ['mesh', 'D007938', [], { kind: 'agrees' }],
] as const)('%s %s in an article on %j', (system, code, own, expected) => {
  expect(judgeCode({ system, code }, own.map(disease), ontology)).toMatchObject(expected);
});

test('says what the ontology gives', () => {
  expect(givenFor(disease('DOID:3'), 'icd10cm')).toBe('gives ICD-10-CM D56 or D56.9');
  expect(givenFor(disease('DOID:3'), 'omim')).toBe('gives no OMIM code');
});
