import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { importArticles, readRecords } from '../../../src/cli/import.ts';
import { Refusal } from '../../../src/refusal.ts';
import { places, read as readFile } from '../make.ts';

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'import-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

const record = (fields: object = {}) =>
  JSON.stringify({ slug: 'anemia', title: 'Anemia', type: 'condition', summary: 'Too little hemoglobin.', ...fields });
const read = (text: string, content = '/nowhere') => readRecords(text, 'articles.ndjson', content);

/** The text of the article that a record makes. */
function textOf(fields: object): string {
  const { articles, problems } = read(record(fields));
  expect(problems).toEqual([]);
  return [...articles.values()][0] ?? '';
}

test('makes a file of each record, in the folder of its type', () => {
  const { articles, problems } = read(
    `${record()}\n\n${record({ slug: 'spleen', title: 'Spleen', type: 'part of the body' })}\n`,
  );
  expect(problems).toEqual([]);
  expect([...articles.keys()]).toEqual(['/nowhere/conditions/anemia.md', '/nowhere/anatomy/spleen.md']);
});

test('an imported article reads without a fault and says that it is imported', () => {
  const text = textOf({
    title: 'Anemia: "low blood" # 1',
    summary: 'Yes: no, [maybe] & <so> {it}: 5 µm.',
    aliases: ['Anaemia', '- dash', '*star', '&anchor', 'yes', '12', 'null'],
    abbreviations: ['AN'],
    lead: '**Anemia** is common. See [[Leukemia]].',
    sections: [{ heading: 'Causes', body: 'Too little iron.' }],
    sources: [{ publisher: 'NIH: National Institutes', url: 'https://www.nih.gov/' }],
  });
  const { article, problems } = readFile(text);
  expect(places(problems)).toEqual([]);
  expect(article).toMatchObject({
    title: 'Anemia: "low blood" # 1',
    summary: 'Yes: no, [maybe] & <so> {it}: 5 µm.',
    aliases: ['Anaemia', '- dash', '*star', '&anchor', 'yes', '12', 'null'],
    status: 'imported',
    sources: [{ publisher: 'NIH: National Institutes', url: 'https://www.nih.gov/' }],
    headings: [{ text: 'Causes', anchor: 'causes' }],
  });
});

test('a long summary is cut at a word', () => {
  const { article } = readFile(textOf({ summary: 'hemoglobin '.repeat(40) }));
  expect(article?.summary.length).toBeLessThanOrEqual(200);
  expect(article?.summary).toMatch(/hemoglobin…$/);
});

test('See also names the paths of records, and leaves out others', () => {
  const { articles } = read(
    `${record({ seeAlso: ['pallor', 'nothing'] })}\n${record({ slug: 'pallor', title: 'Pallor', type: 'symptom' })}`,
  );
  expect(articles.get('/nowhere/conditions/anemia.md')).toContain('seeAlso:\n  - symptoms/pallor\n');
});

test.each([
  ['{"slug":', 'The line is not JSON'],
  ['[]', 'is wrong'],
  ['null', 'is wrong'],
  [record({ title: undefined }), '"title" is wrong'],
  [record({ aliases: 'Anaemia' }), '"aliases" is wrong'],
  [record({ sections: [{ heading: 'Causes' }] }), '"sections.0.body" is wrong'],
  [record({ type: 'recipe' }), 'The type "recipe" is unknown'],
  [record({ type: '__proto__' }), 'is unknown'],
  [record({ slug: '../../etc/passwd' }), 'The slug "../../etc/passwd" is not made of'],
  [record({ slug: 'Anemia' }), 'The slug "Anemia" is not made of'],
  [record({ slug: 'a/b' }), 'is not made of'],
  [record({ slug: 'index' }), 'The slug "index" has a meaning of its own'],
  [record({ slug: '404' }), 'The slug "404" has a meaning of its own'],
  [record({ slug: 'con' }), 'The slug "con" has a meaning of its own'],
  [record({ title: '' }), '"title" is empty'],
  [record({ title: 'A'.repeat(161) }), '"title" has more than 160 characters'],
  [record({ title: 'Iron\nand more' }), '"title"'],
  [record({ title: 'Iron\u0007' }), 'The control character U+0007'],
  [record({ summary: '' }), '"summary" is empty'],
  [record({ aliases: [''] }), '"aliases[1]" is empty'],
  [record({ sources: [{ publisher: 'NIH', url: 'ftp://nih.example/' }] }), '"sources[1].url"'],
  [record({ sections: [{ heading: 'Causes\n\nNot one', body: 'Iron.' }] }), '"sections.0.heading" is wrong'],
  [record({ sections: [{ heading: ' ', body: 'Iron.' }] }), '"sections.0.heading" is wrong'],
  [record({ lead: 'iron '.repeat(110_000) }), 'more than 512 KB'],
])('refuses the line %.80s', (line, message) => {
  const { problems } = read(`${record({ slug: 'sound' })}\n${line}\n`);
  expect(problems).toMatchObject([
    { file: 'articles.ndjson', line: 2, column: 1, ruleId: 'bad-record', message: expect.stringContaining(message) },
  ]);
});

test('drops a byte-order mark before the first record', () => {
  expect(read(`\ufeff${record()}`).problems).toEqual([]);
});

test('refuses what is named .gz and is not compressed', async () => {
  const folder = temporaryFolder();
  const file = join(folder, 'articles.ndjson.gz');
  writeFileSync(file, record());
  const run = () => importArticles.run({ flags: { content: folder }, words: ['ndjson', file] });
  await expect(run()).rejects.toThrow(Refusal);
  writeFileSync(file, gzipSync(record()).subarray(0, 30));
  await expect(run()).rejects.toThrow('is not compressed with gzip, or was cut off');
});

test('refuses a slug that occurs twice', () => {
  expect(read(`${record()}\n${record({ type: 'symptom' })}`).problems).toMatchObject([
    { line: 2, message: expect.stringContaining('occurs twice') },
  ]);
});

test('never replaces an article that is there', () => {
  const content = temporaryFolder();
  mkdirSync(join(content, 'conditions'));
  writeFileSync(join(content, 'conditions/anemia.md'), 'mine');
  expect(read(record(), content).problems).toMatchObject([
    { line: 1, message: expect.stringContaining('is there already') },
  ]);
});
