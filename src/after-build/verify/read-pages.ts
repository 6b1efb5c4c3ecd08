import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { listFiles } from '../manifest.ts';
import type { BuiltPage } from './read-page.ts';

/** What a thread is asked: to read these pages, paths below the site folder. */
export interface ReadRequest {
  site: string;
  files: string[];
}

/** Pages that a thread reads before it answers: enough to keep it busy, few enough to stay small. */
const batch = 200;

/** Parses every HTML page of a site, on all processors; sorted by file. Throws when a page cannot be read. */
export async function readPages(site: string, startThread = startPageThread): Promise<BuiltPage[]> {
  const files = listFiles(site).filter((file) => file.endsWith('.html'));
  const batches: string[][] = [];
  for (let from = 0; from < files.length; from += batch) batches.push(files.slice(from, from + batch));
  const results: BuiltPage[][] = [];
  const threads = Math.min(availableParallelism(), 8, batches.length);
  let next = 0;
  await Promise.all(
    Array.from({ length: threads }, () => readBatches(() => (next < batches.length ? next++ : undefined))),
  );
  return results.flat();

  async function readBatches(take: () => number | undefined): Promise<void> {
    const worker = startThread();
    try {
      for (let number = take(); number !== undefined; number = take()) {
        results[number] = await ask(worker, { site, files: batches[number] ?? [] });
      }
    } finally {
      await worker.terminate();
    }
  }
}

function startPageThread(): Worker {
  return new Worker(new URL('./page-worker.ts', import.meta.url));
}

/** The answer of a thread; throws when it ends without one, however it ends. */
async function ask(worker: Worker, request: ReadRequest): Promise<BuiltPage[]> {
  const answered = new AbortController();
  const { signal } = answered;
  const end = once(worker, 'exit', { signal }).then(([code]) => {
    throw new Error(`A thread that reads pages ended with code ${code}`);
  });
  try {
    const answer = once(worker, 'message', { signal });
    worker.postMessage(request);
    const [pages] = await Promise.race([answer, end]);
    return pages;
  } finally {
    answered.abort();
  }
}
