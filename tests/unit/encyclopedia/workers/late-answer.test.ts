import { EventEmitter } from 'node:events';
import type { Worker } from 'node:worker_threads';
import { expect, onTestFinished, test, vi } from 'vitest';
import { startArticleWorkers } from '../../../../src/encyclopedia/workers/article-workers.ts';
import { fileOf } from '../../make.ts';

/** A thread that answers when the test says so. */
class Thread extends EventEmitter {
  postMessage(): void {}
  unref(): void {}
  async terminate(): Promise<number> {
    return 1;
  }
}

test('a late answer of a thread that was ended settles no other task', async () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const threads: Thread[] = [];
  const workers = startArticleWorkers(() => {
    const thread = new Thread();
    threads.push(thread);
    return thread as unknown as Worker;
  });
  const slow = workers.read(fileOf('conditions/anemia'));
  const next = workers.read(fileOf('conditions/anemia'));
  threads[0]?.emit('online');
  vi.advanceTimersByTime(10_000);
  expect((await slow).ok).toBe(false);
  expect(threads).toHaveLength(2);
  threads[0]?.emit('message', { ok: true, value: 'of the first' });
  threads[1]?.emit('online');
  threads[0]?.emit('message', { ok: true, value: 'of the first again' });
  threads[0]?.emit('error', new Error('of the first'));
  threads[0]?.emit('exit', 1);
  threads[1]?.emit('message', { ok: true, value: 'of the second' });
  expect(await next).toEqual({ ok: true, value: 'of the second' });
  await workers.close();
});
