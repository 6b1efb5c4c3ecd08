import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Article } from '../article.ts';
import type { ArticleFile } from '../load/find-files.ts';
import type { RenderedBody } from '../page.ts';
import type { Problem } from '../problem.ts';
import type { RenderJob } from '../render/render-article.ts';

export type Request =
  | { kind: 'read'; source: ArticleFile }
  | { kind: 'render'; source: ArticleFile; sourceHash: string; job: RenderJob };
export type Answer = { ok: true; value: unknown } | { ok: false; reason: string };

/** The result of a piece of work, or why there is none. */
export type Outcome<T> = { ok: true; value: T } | { ok: false; reason: string };

/** Threads that read and render articles. An article that takes too long or too much memory costs only itself. */
export interface ArticleWorkers {
  read(source: ArticleFile): Promise<Outcome<{ article: Article | undefined; problems: Problem[] }>>;
  /** Renders an article as it was read; `sourceHash` is that of the reading. */
  render(source: ArticleFile, job: RenderJob, sourceHash: string): Promise<Outcome<RenderedBody>>;
  /** Ends all threads. */
  close(): Promise<void>;
}

/** Seconds that one article may take, and MB that a thread may use. */
const timeLimit = 10;
const memoryLimit = 1024;

/**
 * Makes the threads ready, one for each processor; each starts with its first task. An article always
 * goes to the same thread, which may then still have its syntax tree when it is rendered. `startThread`
 * makes a thread of `article-worker.ts`, or of what a test puts in its place.
 */
export function startArticleWorkers(startThread = startArticleThread): ArticleWorkers {
  const size = Math.max(1, Math.min(availableParallelism(), 8));
  const lanes = Array.from({ length: size }, () => new Lane(startThread));
  const laneOf = ({ path }: ArticleFile) => lanes[checksum(path) % size] as Lane;
  return {
    read: (source) => laneOf(source).ask({ kind: 'read', source }) as ReturnType<ArticleWorkers['read']>,
    render: (source, job, sourceHash) =>
      laneOf(source).ask({ kind: 'render', source, sourceHash, job }) as ReturnType<ArticleWorkers['render']>,
    close: async () => void (await Promise.all(lanes.map((lane) => lane.close()))),
  };
}

interface Task {
  request: Request;
  settle(outcome: Outcome<unknown>): void;
}

/** One thread and the tasks that wait for it, one at a time so that each can be timed. */
class Lane {
  private worker: Worker | undefined;
  private readonly startThread: () => Worker;
  private readonly waiting: Task[] = [];
  private current: Task | undefined;
  private timer: NodeJS.Timeout | undefined;

  constructor(startThread: () => Worker) {
    this.startThread = startThread;
  }

  ask(request: Request): Promise<Outcome<unknown>> {
    return new Promise((settle) => {
      this.waiting.push({ request, settle });
      this.next();
    });
  }

  async close(): Promise<void> {
    const worker = this.worker;
    this.worker = undefined;
    await worker?.terminate();
  }

  private next(): void {
    if (this.current || this.waiting.length === 0) return;
    this.current = this.waiting.shift();
    if (this.worker) this.begin();
    else this.worker = this.start();
  }

  /** Hands the current task to a thread that runs; from here its time counts. */
  private begin(): void {
    this.timer = setTimeout(() => this.fail(`it took more than ${timeLimit} seconds`), timeLimit * 1000);
    this.worker?.postMessage(this.current?.request);
  }

  private start(): Worker {
    const worker = this.startThread();
    worker.unref();
    worker.once('online', () => {
      if (worker === this.worker) this.begin();
    });
    worker.on('message', (answer: Answer) => {
      // A thread that was ended may still have an answer under way, which belongs to no task any more.
      if (worker === this.worker) this.finish(answer);
    });
    worker.on('error', (error: NodeJS.ErrnoException) => {
      if (worker !== this.worker) return;
      this.fail(
        error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? `it needs more than ${memoryLimit} MB of memory` : error.message,
      );
    });
    return worker;
  }

  private fail(reason: string): void {
    const worker = this.worker;
    this.worker = undefined;
    void worker?.terminate();
    this.finish({ ok: false, reason });
  }

  private finish(answer: Answer): void {
    clearTimeout(this.timer);
    const task = this.current;
    this.current = undefined;
    task?.settle(answer);
    this.next();
  }
}

function startArticleThread(): Worker {
  return new Worker(new URL('./article-worker.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: memoryLimit },
  });
}

function checksum(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum = (sum * 31 + text.charCodeAt(at)) >>> 0;
  return sum;
}
