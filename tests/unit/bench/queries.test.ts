import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readQueries } from '../../bench/search/queries.ts';

function folderWith(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'materia-queries-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

test('each file is a kind of query, and any of its slugs is right', () => {
  expect(readQueries(folderWith({ 'b.tsv': 'iron\tiron,iron-deficiency\n', 'a.tsv': '', 'c.txt': '?' }))).toEqual([
    { name: 'a', queries: [] },
    { name: 'b', queries: [{ text: 'iron', slugs: ['iron', 'iron-deficiency'] }] },
  ]);
});

test('a line that is no query is refused with its place', () => {
  expect(() => readQueries(folderWith({ 'a.tsv': 'iron\tiron\niron\n' }))).toThrow('a.tsv:2 is no query');
});

test('a folder without queries is refused', () => {
  expect(() => readQueries(folderWith({}))).toThrow('There are no .tsv files');
  expect(() => readQueries('nowhere')).toThrow('There are no .tsv files of queries in "nowhere"');
});
