import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import type { ArticleFile } from '../../../../src/encyclopedia/load/find-files.ts';
import { startArticleWorkers } from '../../../../src/encyclopedia/workers/article-workers.ts';
import { fileOf } from '../../make.ts';

const job = { hrefs: {}, images: {}, citations: {}, editUrl: 'https://forge.example/{line}' };

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

test('reads and renders an article', async () => {
  const workers = start();
  const source = written('Anemia is **common**.');
  const read = await workers.read(source);
  expect(read).toMatchObject({ ok: true, value: { article: { title: 'Anemia' }, problems: [] } });
  const expected = { ok: true, value: { lead: '<p>Anemia is <strong>common</strong>.</p>' } };
  expect(await workers.render(source, job)).toMatchObject(expected);
  expect(await workers.render(source, job)).toMatchObject(expected);
});

test('an article that cannot be rendered costs only itself', async () => {
  const workers = start();
  const [broken, sound] = [written('![A smear](smear.png)'), written('Anemia is common.')];
  const [first, second] = await Promise.all([workers.render(broken, job), workers.render(sound, job)]);
  expect(first).toEqual({ ok: false, reason: 'The picture "smear.png" was not resolved' });
  expect(second.ok).toBe(true);
});

test('an article that takes more than ten seconds costs only itself', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  onTestFinished(() => void vi.useRealTimers());
  const workers = start();
  const [slow, next] = [workers.read(written('Anemia is common.')), workers.read(written('Leukemia is rare.'))];
  vi.advanceTimersByTime(10_000);
  expect(await slow).toEqual({ ok: false, reason: 'it took more than 10 seconds' });
  expect((await next).ok).toBe(true);
});
