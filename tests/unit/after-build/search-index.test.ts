import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { writeSearchIndex } from '../../../src/after-build/search-index.ts';
import { readSearchIndex } from '../../../src/after-build/verify/read-search-index.ts';
import { toPage } from '../../../src/encyclopedia/to-page.ts';
import { Failure } from '../../../src/refusal.ts';
import { article, encyclopediaOf } from '../make.ts';

const articles = [
  article({ title: 'Iron', path: 'topics/iron' }),
  article({ title: 'Folate', path: 'topics/folate' }),
  article({ title: 'Old', path: 'topics/old', status: 'withdrawn' }),
];
const encyclopedia = encyclopediaOf(articles);
const pages = articles.map((article) => toPage(article, encyclopedia, 'hash'));

/** A staged site with the pages of these articles. */
function stage(): string {
  const staging = mkdtempSync(join(tmpdir(), 'search-index-'));
  onTestFinished(() => rmSync(staging, { recursive: true }));
  for (const { path, title } of pages) {
    mkdirSync(join(staging, path), { recursive: true });
    writeFileSync(join(staging, path, 'index.html'), `<html><body><h1>${title}</h1><p>About it.</p></body></html>`);
  }
  return staging;
}

test('writes an index of every article but the withdrawn, in the order of their paths', async () => {
  const staging = stage();
  await writeSearchIndex(staging, pages);
  expect(readSearchIndex(staging)).toEqual([
    { path: 'topics/folate', title: 'Folate' },
    { path: 'topics/iron', title: 'Iron' },
  ]);
  expect(readdirSync(join(staging, 'pagefind'))).toContain('pagefind.js');
  const [fragment = ''] = readdirSync(join(staging, 'pagefind/fragment'));
  rmSync(join(staging, 'pagefind/fragment', fragment));
  expect(() => readSearchIndex(staging)).toThrow('counts 2 pages, but shows 1');
  writeFileSync(join(staging, 'pagefind/fragment', fragment), gzipSync('{}'));
  expect(() => readSearchIndex(staging)).toThrow('is no fragment of a search index');
});

test.each([
  ['before it answers', 'exit 1', 'on its own'],
  ['when it is asked', 'head -c 1 >/dev/null; kill -9 $$', 'SIGKILL'],
])('a search program that dies %s is a failure, and nothing waits for it', async (_when, code, how) => {
  const staging = stage();
  const program = join(staging, 'program');
  writeFileSync(program, `#!/bin/sh\n${code}\n`);
  chmodSync(program, 0o755);
  process.env.PAGEFIND_EXTENDED_BINARY_PATH = program;
  onTestFinished(() => void delete process.env.PAGEFIND_EXTENDED_BINARY_PATH);
  const attempt = writeSearchIndex(staging, pages);
  await expect(attempt).rejects.toThrow(Failure);
  await expect(attempt).rejects.toThrow(`ended too early (${how})`);
});
