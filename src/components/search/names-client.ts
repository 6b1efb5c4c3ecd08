/** Asks the worker that holds the names. */
import '../trusted-types.ts';
import type { Answer } from '../../names/answer.ts';
import type { FromWorker, NamesOptions, ToWorker } from './names-messages.ts';
import { savesData } from './saves-data.ts';

export interface Names {
  /** What is meant by a query; rejects when the names cannot be had. Answers come in any order. */
  ask(query: string, options?: NamesOptions): Promise<Answer>;
  /** True when they cannot be had, now or ever. */
  failed(): boolean;
}

let shared: Names | undefined;
const listeners: (() => void)[] = [];

/** The names, which are loaded when they are asked for the first time. */
export function names(): Names {
  shared ??= openNames();
  return shared;
}

/** Begins to load the names, anew where that failed before. */
export function prepareNames(): void {
  if (!shared || shared.failed()) shared = openNames();
}

/** Calls back when every name is known. */
export function whenComplete(listener: () => void): void {
  listeners.push(listener);
}

function openNames(): Names {
  const waiting = new Map<number, { resolve(answer: Answer): void; reject(reason: Error): void }>();
  let failed = false;
  let count = 0;
  const worker = startWorker();

  function startWorker(): Worker | undefined {
    try {
      return new Worker(new URL('./names-worker.ts', import.meta.url), { type: 'module' });
    } catch {
      fail();
      return undefined;
    }
  }

  function fail(): void {
    failed = true;
    for (const { reject } of waiting.values()) reject(new Error(unavailable));
    waiting.clear();
  }

  const send = (message: ToWorker) => worker?.postMessage(message);

  worker?.addEventListener('error', fail);
  worker?.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
    if (data === 'ready') {
      if (!savesData()) whenIdle(() => send('load the rest'));
    } else if (data === 'complete') {
      for (const listener of listeners) listener();
    } else if (data.answer) {
      waiting.get(data.id)?.resolve(data.answer);
      waiting.delete(data.id);
    } else {
      worker.terminate();
      fail();
    }
  });

  return {
    failed: () => failed,
    ask(query, options = {}) {
      return new Promise((resolve, reject) => {
        if (failed) return reject(new Error(unavailable));
        waiting.set(++count, { resolve, reject });
        send({ id: count, query, options });
      });
    },
  };
}

const unavailable = 'The names cannot be loaded.';

/** Safari has no `requestIdleCallback`. */
function whenIdle(callback: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(callback, { timeout: 3000 });
  else setTimeout(callback, 500);
}
