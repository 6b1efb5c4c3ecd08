import { expect, test } from 'vitest';
import { codeSystem, codeSystemKeys, codesIn, ownersPage } from '../../../src/encyclopedia/code-systems.ts';

test.each(codeSystemKeys)(
  '%s is a sound row: its example has its shape and an address, its words are sentences',
  (key) => {
    const { example, pattern, address, home, note, uri, oid } = codeSystem(key);
    expect(key).toMatch(/^[a-z0-9]+$/);
    expect(example).toMatch(pattern);
    expect(pattern.source).toMatch(/^\^.*\$$/);
    expect(note).toMatch(/^[A-Z].*\.$/);
    expect(new URL(home).protocol).toBe('https:');
    if (uri !== undefined) expect(new URL(uri).protocol).toMatch(/^https?:$/);
    if (oid !== undefined) expect(oid).toMatch(/^[0-2](\.\d+)+$/);
    const page = ownersPage({ system: key, code: example });
    expect(page === undefined).toBe(address === undefined);
    if (page !== undefined) expect(page).toMatch(/^https?:\/\/[^{}]+$/);
  },
);

/** A code stands in addresses, as an id and as a key of JSON as it is. */
test.each(codeSystemKeys)('no code of %s holds what ends an attribute, an address or a line', (key) => {
  const { pattern, example } = codeSystem(key);
  for (const sign of ['"', "'", '<', '>', '&', ' ', '\n', '/', '\\', '#', '?', '%', '\u202e']) {
    expect(example + sign).not.toMatch(pattern);
    expect(sign + example).not.toMatch(pattern);
  }
  expect('').not.toMatch(pattern);
});

test.each([
  ['mesh', 'D006411', 'https://meshb.nlm.nih.gov/record/ui?ui=D006411'],
  ['doid', 'DOID:4971', 'https://disease-ontology.org/term/DOID:4971/'],
  ['hpo', 'HP:0001978', 'https://hpo.jax.org/browse/term/HP:0001978'],
  ['omim', '254450', 'https://www.omim.org/entry/254450'],
  ['orphanet', '824', 'https://www.orpha.net/en/disease/detail/824'],
  ['maxo', 'MAXO:0000756', 'http://purl.obolibrary.org/obo/MAXO_0000756'],
  ['icd10cm', 'D47.4', undefined],
] as const)('%s %s is explained by its owner at %s', (system, code, page) => {
  expect(ownersPage({ system, code })).toBe(page);
});

test.each(['U07.1', 'C95.90', 'D56', 'S52.521A', 'M1A.0'])('%s is a code of ICD-10-CM', (code) => {
  expect(code).toMatch(codeSystem('icd10cm').pattern);
});

test('codes are listed in the order of the systems, one or several of each', () => {
  expect(codesIn({ hpo: 'HP:0001978', icd10cm: ['D47.4', 'D75.81'], mesh: undefined })).toEqual([
    { system: 'icd10cm', code: 'D47.4' },
    { system: 'icd10cm', code: 'D75.81' },
    { system: 'hpo', code: 'HP:0001978' },
  ]);
});
