import type { Worker } from 'node:worker_threads';
import { limits } from '../../site.ts';

const { seconds, patientSeconds } = limits.thread;

/**
 * Calls `exceed`, with the seconds that were allowed, when a thread takes too long for the task that it gets
 * now. On a busy machine the clock runs while the thread stands still, so a thread that got less than half of
 * the time is given more of it. Returns a function that ends the watch.
 */
export function watchTime(worker: Pick<Worker, 'cpuUsage'>, exceed: (seconds: number) => void): () => void {
  let over = false;
  const before = usedSeconds(worker);
  const last = setTimeout(() => end(patientSeconds), patientSeconds * 1000);
  let next = setTimeout(check, seconds * 1000);
  return stop;

  /** A thread that does not answer has the time until the last moment. */
  async function check(): Promise<void> {
    const used = (await usedSeconds(worker)) - (await before);
    if (over) return;
    if (used >= seconds / 2) end(seconds);
    else next = setTimeout(check, 1000);
  }

  function end(allowed: number): void {
    stop();
    exceed(allowed);
  }

  function stop(): void {
    over = true;
    clearTimeout(last);
    clearTimeout(next);
  }
}

/** Seconds of processor time that a thread has used; none for one that ended meanwhile. */
async function usedSeconds(worker: Pick<Worker, 'cpuUsage'>): Promise<number> {
  const { user, system } = await worker.cpuUsage().catch(() => ({ user: 0, system: 0 }));
  return (user + system) / 1_000_000;
}
