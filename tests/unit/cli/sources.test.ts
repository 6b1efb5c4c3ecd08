import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { readTables, sourceOf } from '../../../src/cli/sources.ts';

function folderWith(files: Record<string, string | Uint8Array>): string {
  const folder = mkdtempSync(join(tmpdir(), 'sources-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}

const rows = () =>
  readTables(
    folderWith({
      'pages.tsv': 'subject\turl\nAnemia\thttp://www.nih.example/anemia/\n',
      'works.tsv': 'pmid\tdoi\n123\t10.1000/ABC\n',
      'records.ndjson.gz': gzipSync('{"pmid":"456","doi":""}\n'),
      'notes.txt': 'nothing',
    }),
  );
const entry = { id: 'one', type: 'webpage', title: 'One' };

test.each([
  [{ URL: 'https://www.nih.example/anemia' }, 'pages.tsv:2'],
  [{ PMID: '123' }, 'works.tsv:2'],
  [{ DOI: '10.1000/abc' }, 'works.tsv:2'],
  [{ PMID: '456' }, 'records.ndjson.gz:1'],
  [{ PMID: '789', accessed: { 'date-parts': [[2026, 11, 2]] } }, 'opened on 2026-11-02'],
  [{ PMID: '789' }, undefined],
  [{}, undefined],
])('the source of %j is %s', (work, source) => {
  expect(sourceOf({ ...entry, ...work }, rows())).toBe(source);
});

test('a folder without tables is refused', () => {
  expect(() => readTables(folderWith({ 'notes.txt': 'nothing' }))).toThrow('holds no table');
});
