import { expect, onTestFinished, test, vi } from 'vitest';
import { watchTime } from '../../../../src/encyclopedia/workers/time-limit.ts';

/** Watches a thread that gets `share` of the processor, and says after how many seconds it was too long, if ever. */
async function exceededAfter(share: number, seconds: number): Promise<[number, number] | undefined> {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const start = Date.now();
  const clock = () => (Date.now() - start) / 1000;
  let found: [number, number] | undefined;
  const stop = watchTime(
    { cpuUsage: async () => ({ user: 3e6 + clock() * share * 1e6, system: 0 }) },
    (allowed) => (found = [clock(), allowed]),
  );
  await vi.advanceTimersByTimeAsync(seconds * 1000);
  stop();
  expect(vi.getTimerCount()).toBe(0);
  return found;
}

test.each([
  ['all of the time', 1, [10, 10]],
  ['more than half of it', 0.6, [10, 10]],
  ['a quarter', 0.25, [20, 10]],
  ['a twentieth', 0.05, [60, 60]],
  ['nothing', 0, [60, 60]],
])('a thread that got %s is given up in time', async (_what, share, expected) => {
  expect(await exceededAfter(share, 100)).toEqual(expected);
});

test('a thread that is done is not watched', async () => {
  expect(await exceededAfter(1, 9)).toBeUndefined();
});

test('a thread that does not answer is given up in the end', async () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const found: number[] = [];
  watchTime({ cpuUsage: () => new Promise(() => {}) }, (allowed) => found.push(allowed));
  await vi.advanceTimersByTimeAsync(59_000);
  expect(found).toEqual([]);
  await vi.advanceTimersByTimeAsync(1000);
  expect(found).toEqual([60]);
});

test('a thread that ended meanwhile is no error of the watch', async () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const stop = watchTime({ cpuUsage: () => Promise.reject(new Error('The thread has ended')) }, () => {});
  await vi.advanceTimersByTimeAsync(30_000);
  stop();
  expect(vi.getTimerCount()).toBe(0);
});
