import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, onTestFinished, test } from 'vitest';
import type { ArticleFile } from '../../../../src/encyclopedia/load/find-files.ts';
import { readArticle } from '../../../../src/encyclopedia/load/read-article.ts';
import { startArticleThread, startArticleWorkers } from '../../../../src/encyclopedia/workers/article-workers.ts';
import { limits } from '../../../../src/site.ts';
import { fileOf } from '../../make.ts';

/** The hash of an article whose file was never read before. */
async function hashOf(source: ArticleFile): Promise<string> {
  return (await readArticle(source)).article?.sourceHash ?? '';
}

const job = {
  site: 'https://materia.example',
  base: '/',
  hrefs: {},
  images: {},
  citations: {},
  reviews: {},
  editUrl: 'https://forge.example/{line}',
};

/** One set of threads for all tests: to start one takes longer than all that they do. */
const workers = startArticleWorkers();
afterAll(() => workers.close());

/** A file on disk with that body. */
function written(body: string): ArticleFile {
  const folder = mkdtempSync(join(tmpdir(), 'workers-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const absolute = join(folder, 'anemia.md');
  writeFileSync(absolute, `---\ntitle: Anemia\nsummary: Too little hemoglobin.\n---\n\n${body}\n`);
  return { ...fileOf('conditions/anemia'), absolute };
}

test('reads and renders an article', async () => {
  const source = written('Anemia is **common**.');
  const read = await workers.read(source);
  expect(read).toMatchObject({ ok: true, value: { article: { title: 'Anemia' }, problems: [] } });
  const expected = { ok: true, value: { lead: '<p>Anemia is <strong>common</strong>.</p>' } };
  const hash = await hashOf(source);
  expect(await workers.render(source, job, hash)).toMatchObject(expected);
  expect(await workers.render(source, job, hash)).toMatchObject(expected);
});

test('an article whose file changed since it was read is not rendered', async () => {
  const source = written('Anemia is common.');
  const hash = await hashOf(source);
  writeFileSync(source.absolute, 'Anemia is rare.\n');
  expect(await workers.render(source, job, hash)).toMatchObject({ ok: false });
});

test('an article that is read again under one hash is not rendered from the tree of another', async () => {
  const source = written('Anemia is common.');
  const hash = await hashOf(source);
  writeFileSync(source.absolute, `---\ntitle: Anemia\nsummary: Too little.\n---\n\nAnemia is rare.\n`);
  await workers.read(source);
  expect(await workers.render(source, job, hash)).toMatchObject({ ok: false });
});

test('an article whose file vanished since it was read has no empty body', async () => {
  const source = written('Anemia is common.');
  const hash = await hashOf(source);
  rmSync(source.absolute);
  expect(await workers.render(source, job, hash)).toMatchObject({ ok: false });
  expect(await workers.render(source, job, '')).toMatchObject({ ok: false });
});

/** Reads and renders two articles on one thread: the second waits while the first is at work. */
async function workOn(first: string, second: string, { read: readOn, render: renderOn } = workers) {
  const links = { ...job, hrefs: { '(https://a.example/)': 'https://a.example/' } };
  const work = async (body: string) => {
    const source = written(body);
    const read = await readOn(source);
    return read.ok ? renderOn(source, links, read.value.article?.sourceHash ?? '') : read;
  };
  return Promise.all([work(first), work(second)]);
}

test.each([
  ['links in links', '[a[^1]](https://a.example/)\n\n[^1]: b', 'a link stands inside another link'],
  ['headings and nothing else', '# a\n'.repeat(490), 'its HTML would have more than 104,856 characters'],
])('an article of %s costs only itself', async (_what, body, reason) => {
  const [first, second] = await workOn(body, 'Anemia is common.');
  expect(first).toEqual({ ok: false, reason });
  expect(second).toMatchObject({ ok: true, value: { lead: '<p>Anemia is common.</p>' } });
});

test('two threads and the rest of the process stay below 1 GB', async () => {
  const thread = startArticleThread();
  onTestFinished(async () => void (await thread.terminate()));
  const { oldMegabytes, youngMegabytes, stackMegabytes, keptMegabytes } = limits.thread;
  expect(thread.resourceLimits).toMatchObject({
    maxOldGenerationSizeMb: oldMegabytes,
    maxYoungGenerationSizeMb: youngMegabytes,
    stackSizeMb: stackMegabytes,
  });
  // Measured: a thread that is full takes 50 MB besides, for its code and its own bookkeeping.
  expect(2 * (oldMegabytes + youngMegabytes + stackMegabytes + 50)).toBeLessThan(850);
  // What is kept of other articles must leave the most of the heap to the one at work.
  expect(keptMegabytes).toBeLessThan(oldMegabytes / 3);
});
