import type { Worker } from 'node:worker_threads';
import { limits } from '../../site.ts';
import type { ArticleFile } from '../load/find-files.ts';
import type { RenderJob } from '../render/render-article.ts';
import { watchTime } from './time-limit.ts';

export type Request =
  | { kind: 'read'; source: ArticleFile; vocabulary?: string }
  | { kind: 'render'; source: ArticleFile; sourceHash: string; job: RenderJob };
export type Answer = Outcome<unknown>;

/** The result of a piece of work, or why there is none; the reason reads on from "cannot be rendered:". */
export type Outcome<T> = { ok: true; value: T } | { ok: false; reason: string };

interface Task {
  request: Request;
  settle(outcome: Outcome<unknown>): void;
}

/**
 * One thread and the tasks that wait for it, one at a time so that each can be timed. However a thread ends,
 * it costs the task it had and no other: the next one gets a new thread.
 */
export class Lane {
  private readonly startThread: () => Worker;
  private readonly waiting: Task[] = [];
  private worker: Worker | undefined;
  private isOnline = false;
  private current: Task | undefined;
  /** Ends what watches the time of the thread. */
  private unwatch: () => void = () => {};

  constructor(startThread: () => Worker) {
    this.startThread = startThread;
  }

  ask(request: Request): Promise<Outcome<unknown>> {
    return new Promise((settle) => {
      this.waiting.push({ request, settle });
      this.next();
    });
  }

  /** Ends the thread; what it had not done has no result. */
  async close(): Promise<void> {
    const unfinished = [...(this.current ? [this.current] : []), ...this.waiting.splice(0)];
    this.current = undefined;
    await this.end();
    for (const { settle } of unfinished) settle({ ok: false, reason: 'the work was stopped' });
  }

  private next(): void {
    while (!this.current && this.waiting.length > 0) {
      this.current = this.waiting.shift();
      try {
        this.worker ??= this.start();
        if (this.isOnline) this.begin();
        else this.watchStart();
      } catch (error) {
        this.settle({ ok: false, reason: reasonOf(error) });
      }
    }
  }

  /** Hands the current task to a thread that runs; from here its time counts. */
  private begin(): void {
    if (!this.current || !this.worker) return;
    this.unwatch();
    this.unwatch = watchTime(this.worker, (seconds) => this.lose(`it took more than ${seconds} seconds`));
    this.worker.postMessage(this.current.request);
  }

  private watchStart(): void {
    const timer = setTimeout(() => this.lose('its thread does not start'), limits.thread.patientSeconds * 1000);
    this.unwatch = () => clearTimeout(timer);
  }

  private start(): Worker {
    const worker = this.startThread();
    worker.unref();
    // A thread that was ended may still have something under way, which belongs to no task any more.
    const on = (event: string, act: (given: unknown) => void) =>
      worker.on(event, (given: unknown) => {
        if (worker === this.worker) act(given);
      });
    on('online', () => {
      this.isOnline = true;
      this.begin();
    });
    on('message', (answer) => {
      this.settle(answer as Answer);
      this.next();
    });
    on('messageerror', () => this.lose('its result cannot be handed over'));
    on('error', (error) => this.lose(reasonOf(error)));
    on('exit', (code) => this.lose(`its thread ended with code ${code}`));
    return worker;
  }

  /** Gives up the thread, and the task it had. */
  private lose(reason: string): void {
    void this.end();
    this.settle({ ok: false, reason });
    this.next();
  }

  private async end(): Promise<void> {
    const worker = this.worker;
    this.worker = undefined;
    this.isOnline = false;
    this.unwatch();
    await worker?.terminate();
  }

  private settle(outcome: Outcome<unknown>): void {
    this.unwatch();
    const task = this.current;
    this.current = undefined;
    task?.settle(outcome);
  }
}

/** Why a thread has no result, in words for an editor. `error` may be anything that code can throw. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if ('code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY')
    return `it needs more than ${limits.thread.oldMegabytes} MB of memory`;
  // V8 has no other sign of a full stack than this message.
  if (error instanceof RangeError && error.message === 'Maximum call stack size exceeded')
    return 'it is nested too deeply';
  return error.message;
}
