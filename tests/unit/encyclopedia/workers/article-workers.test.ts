import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import type { ArticleFile } from '../../../../src/encyclopedia/load/find-files.ts';
import { readArticle } from '../../../../src/encyclopedia/load/read-article.ts';
import { startArticleWorkers } from '../../../../src/encyclopedia/workers/article-workers.ts';
import { fileOf } from '../../make.ts';

/** The hash of an article whose file was never read before. */
async function hashOf(source: ArticleFile): Promise<string> {
  return (await readArticle(source)).article?.sourceHash ?? '';
}

const job = { base: '/', hrefs: {}, images: {}, citations: {}, editUrl: 'https://forge.example/{line}' };

function start() {
  const workers = startArticleWorkers();
  onTestFinished(() => workers.close());
  return workers;
}

/** A file on disk with that body. */
function written(body: string): ArticleFile {
  const folder = mkdtempSync(join(tmpdir(), 'workers-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const absolute = join(folder, 'anemia.md');
  writeFileSync(absolute, `---\ntitle: Anemia\nsummary: Too little hemoglobin.\n---\n\n${body}\n`);
  return { ...fileOf('conditions/anemia'), absolute };
}

/** A file that is never read to its end. */
function pipe(): ArticleFile {
  const source = written('');
  rmSync(source.absolute);
  execFileSync('mkfifo', [source.absolute]);
  return source;
}

test('reads and renders an article', async () => {
  const workers = start();
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
  expect(await start().render(source, job, hash)).toMatchObject({ ok: false });
});

test('an article that is read again under one hash is not rendered from the tree of another', async () => {
  const workers = start();
  const source = written('Anemia is common.');
  const hash = await hashOf(source);
  writeFileSync(source.absolute, `---\ntitle: Anemia\nsummary: Too little.\n---\n\nAnemia is rare.\n`);
  await workers.read(source);
  expect(await workers.render(source, job, hash)).toMatchObject({ ok: false });
});

test('an article whose file vanished since it was read has no empty body', async () => {
  const workers = start();
  const source = written('Anemia is common.');
  const hash = await hashOf(source);
  rmSync(source.absolute);
  expect(await workers.render(source, job, hash)).toMatchObject({ ok: false });
  expect(await workers.render(source, job, '')).toMatchObject({ ok: false });
});

test('an article that cannot be rendered costs only itself', async () => {
  const workers = start();
  const [broken, sound] = [written('![A smear](smear.png)'), written('Anemia is common.')];
  const [first, second] = await Promise.all([
    workers.render(broken, job, await hashOf(broken)),
    workers.render(sound, job, await hashOf(sound)),
  ]);
  expect(first).toEqual({ ok: false, reason: 'The picture "smear.png" was not resolved' });
  expect(second.ok).toBe(true);
});

test('an article that takes more than ten seconds costs only itself', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  onTestFinished(() => void vi.useRealTimers());
  const workers = start();
  const [slow, next] = [workers.read(pipe()), workers.read(written('Leukemia is rare.'))];
  // The time counts from when the thread runs.
  while (vi.getTimerCount() === 0) await new Promise((resolve) => setImmediate(resolve));
  vi.advanceTimersByTime(10_000);
  expect(await slow).toEqual({ ok: false, reason: 'it took more than 10 seconds' });
  expect((await next).ok).toBe(true);
});
