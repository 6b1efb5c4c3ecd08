import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readArticle } from '../../../../src/encyclopedia/load/read-article.ts';
import { limits } from '../../../../src/site.ts';
import { fileOf, places, read, readBody } from '../../make.ts';

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'read-article-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

test('makes an article of a file', () => {
  const { article, problems } = read(
    '---\ntitle: Anemia\nsummary: Too little hemoglobin.\n---\n\n**Anemia** is common.\n\n## Causes\n\nToo little iron.\n',
  );
  expect(problems).toEqual([]);
  expect(article).toMatchObject({
    title: 'Anemia',
    file: 'content/conditions/anemia.md',
    path: 'conditions/anemia',
    section: 'conditions',
    slug: 'anemia',
    bodyStart: { line: 6, column: 1 },
    leadWords: 3,
    words: 7,
  });
});

test('makes an article that can be sent between threads unchanged', () => {
  const { article } = readBody('See [[Leukemia#Causes|its causes]].[@nih]\n\n![A smear](smear.png)\n');
  expect(JSON.parse(JSON.stringify(article))).toEqual(article);
  expect(structuredClone(article)).toEqual(article);
});

test('counts lines alike with LF, with CRLF and behind a byte-order mark', () => {
  const text = '---\ntitle: Anemia\nsummary: Too little.\ncolour: red\n---\n\nSee <b>iron</b>.\n';
  const expected = ['4:1 unknown-key', '7:5 raw-html', '7:12 raw-html'];
  expect(places(read(text).problems)).toEqual(expected);
  expect(places(read(text.replaceAll('\n', '\r\n')).problems)).toEqual(expected);
  expect(places(read(`\ufeff${text}`).problems)).toEqual(expected);
});

test('gives no article for a file that cannot be understood', () => {
  for (const text of ['', 'Anemia.', '---js\n{}\n---\n', '---\ntitle: a: b\n---\n', '---\ntitle: A\0\n---\n']) {
    expect(read(text).article).toBeUndefined();
    expect(read(text).problems).not.toEqual([]);
  }
});

test('reports faults of front matter and body together', () => {
  const { problems } = read('---\ntitel: Anemia\nsummary: Too little.\n---\n\n<div>Iron</div>\n');
  expect(problems.map(({ ruleId }) => ruleId)).toEqual(['missing-field', 'unknown-key', 'raw-html']);
});

test('refuses an article that holds more links than a page can show', () => {
  const { problems } = readBody(Array.from({ length: limits.links + 1 }, () => '[[x]]').join('\n\n'));
  expect(problems.map(({ ruleId }) => ruleId)).toEqual(['too-many']);
});

test('finds the word TODO wherever it stands, and no longer word', () => {
  const { article } = read(
    '---\ntitle: Anemia\nsummary: "TODO: say what"\n---\n\nIt is TODO.\n\nTODOS and METODO are no notes.\n',
  );
  expect(article?.todos).toEqual([
    { line: 3, column: 11 },
    { line: 6, column: 7 },
  ]);
});

test('says of a file that it cannot read', async () => {
  const { article, problems } = readArticle(fileOf('conditions/anemia'));
  expect(article).toBeUndefined();
  expect(places(problems)).toEqual(['1:1 unreadable-file']);
  expect(problems[0]?.message).toContain('ENOENT');
});

test('says of a folder that it cannot be read as a file', async () => {
  const { problems } = readArticle({ ...fileOf('conditions/anemia'), absolute: temporaryFolder() });
  expect(places(problems)).toEqual(['1:1 unreadable-file']);
});

test('opens a file of 512 KB, and none that is a byte longer', async () => {
  const absolute = join(temporaryFolder(), 'anemia.md');
  const source = { ...fileOf('conditions/anemia'), absolute };
  writeFileSync(absolute, 'a'.repeat(512 * 1024));
  expect(places(readArticle(source).problems)).toEqual(['1:1 no-front-matter']);
  writeFileSync(absolute, 'a'.repeat(512 * 1024 + 1));
  expect(places(readArticle(source).problems)).toEqual(['1:1 too-large']);
});
