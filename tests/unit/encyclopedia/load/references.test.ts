import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { type Bibliography, fillBibliography, readBibliography } from '../../../../src/encyclopedia/load/references.ts';

function fill(json: string) {
  const bibliography: Bibliography = { file: 'content/references.json', entries: new Map(), positions: new Map() };
  const problems = fillBibliography(bibliography, json);
  return { bibliography, places: problems.map(({ line, column, ruleId }) => `${line}:${column} ${ruleId}`), problems };
}

const entry = (fields: object) =>
  JSON.stringify([{ id: 'pmid-33197049', type: 'article-journal', title: 'Iron', ...fields }]);

test('reads entries with their places', () => {
  const { bibliography, places } = fill(
    '[\n  { "id": "nih", "type": "webpage", "title": "Anemia" },\n  { "id": "who", "type": "webpage", "title": "Iron" }\n]\n',
  );
  expect(places).toEqual([]);
  expect([...bibliography.entries.keys()]).toEqual(['nih', 'who']);
  expect(bibliography.positions.get('who')).toEqual({ line: 3, column: 3 });
});

test.each([
  [{ DOI: '10.1002/ajh.26050' }],
  [{ DOI: '10.1016/S0140-6736(20)30211-7' }],
  [{ PMID: 33197049 }],
  [{ PMID: '33197049' }],
  [{ URL: 'https://www.nih.gov/' }],
  [{ author: [{ family: 'Virchow', given: 'R' }, { literal: 'World Health Organization' }] }],
  [{ issued: { 'date-parts': [[2026, 11]] } }],
  [{ note: 'Kept by the program that exported it.' }],
])('accepts %j', (fields) => {
  expect(fill(entry(fields)).places).toEqual([]);
});

test.each([
  [{ id: 'has space' }],
  [{ id: '"><script>' }],
  [{ title: '' }],
  [{ title: 12 }],
  [{ DOI: 'https://doi.org/10.1002/ajh.26050' }],
  [{ DOI: '10.1/x' }],
  [{ PMID: 'PMC33197049' }],
  [{ PMID: 123456789 }],
  [{ URL: 'javascript:alert(1)' }],
  [{ URL: 'nih.gov' }],
  [{ author: 'Virchow' }],
])('refuses %j and leaves the entry out', (fields) => {
  const { bibliography, problems } = fill(entry(fields));
  expect(problems[0]).toMatchObject({ ruleId: 'bad-reference', severity: 'error', file: 'content/references.json' });
  expect(bibliography.entries.size).toBe(0);
});

test('reports the place of the value', () => {
  expect(
    fill('[\n  {\n    "id": "nih",\n    "type": "webpage",\n    "title": "Anemia",\n    "DOI": "none"\n  }\n]').places,
  ).toEqual(['6:12 bad-reference']);
});

test.each([
  ['[\n  { "id": "nih", }\n]', '2:18'],
  ['', '1:1'],
  ['{ "id": "nih" }', '1:1'],
  ['[1]', '1:2'],
  ['- id: nih', '1:2'],
])('refuses %j', (json, place) => {
  expect(fill(json).places[0]).toBe(`${place} bad-reference`);
});

test('refuses a key that stands twice and keeps the first', () => {
  const { bibliography, problems } = fill(
    '[\n{ "id": "nih", "type": "webpage", "title": "Anemia" },\n{ "id": "nih", "type": "webpage", "title": "Iron" }\n]',
  );
  expect(problems.map(({ line, message }) => `${line} ${message.slice(0, 36)}`)).toEqual([
    '3 The key "nih" stands in line 2 alrea',
  ]);
  expect(bibliography.entries.get('nih')?.title).toBe('Anemia');
});

test('without a file the bibliography is empty', async () => {
  const { bibliography, problems } = await readBibliography(undefined);
  expect(bibliography.entries.size).toBe(0);
  expect(problems).toEqual([]);
});

/** Reads a file with these bytes. */
async function readFrom(bytes: Uint8Array) {
  const folder = mkdtempSync(join(tmpdir(), 'references-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'references.json');
  writeFileSync(file, bytes);
  const { bibliography, problems } = await readBibliography(file);
  return { keys: [...bibliography.entries.keys()], problems, folder };
}

const json = '[\n  { "id": "nih", "type": "webpage", "title": "5 µg of iron" }\n]\n';

test('a byte that is not UTF-8 is reported at its place', async () => {
  const { problems } = await readFrom(Buffer.from(json, 'latin1'));
  expect(problems).toMatchObject([{ line: 2, column: 49, ruleId: 'invalid-utf8', severity: 'error' }]);
  expect(problems[0]?.file).toMatch(/references\.json$/);
});

test('a byte-order mark is no fault', async () => {
  expect(await readFrom(Buffer.from(`\ufeff${json}`))).toMatchObject({ keys: ['nih'], problems: [] });
});

test('a file that cannot be read is a problem', async () => {
  const { folder } = await readFrom(Buffer.from(json));
  for (const file of [folder, join(folder, 'gone.json')])
    expect((await readBibliography(file)).problems).toMatchObject([
      { line: 1, column: 1, ruleId: 'unreadable-file', severity: 'error' },
    ]);
});
