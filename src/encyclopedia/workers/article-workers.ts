import { availableParallelism } from 'node:os';
import { type ResourceLimits, Worker } from 'node:worker_threads';
import { limits } from '../../site.ts';
import type { ArticleFile } from '../load/find-files.ts';
import type { ReadArticle } from '../load/read-article.ts';
import type { RenderedBody } from '../page.ts';
import type { RenderJob } from '../render/render-article.ts';
import { Lane, type Outcome } from './lane.ts';

/** What comes of reading an article. */
export type ReadOutcome = Pick<ReadArticle, 'article' | 'wording' | 'problems'>;

/** Threads that read and render articles. An article that takes too long or too much memory costs only itself. */
export interface ArticleWorkers {
  /** Reads an article and searches it for a vocabulary: `VocabularyWord[]` as JSON, which is handed over fastest. */
  read(source: ArticleFile, vocabulary?: string): Promise<Outcome<ReadOutcome>>;
  /** Renders an article as it was read; `sourceHash` is that of the reading. */
  render(source: ArticleFile, job: RenderJob, sourceHash: string): Promise<Outcome<RenderedBody>>;
  /** Ends all threads. */
  close(): Promise<void>;
}

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
    read: (source, vocabulary = '[]') =>
      laneOf(source).ask({ kind: 'read', source, vocabulary }) as ReturnType<ArticleWorkers['read']>,
    render: (source, job, sourceHash) =>
      laneOf(source).ask({ kind: 'render', source, sourceHash, job }) as ReturnType<ArticleWorkers['render']>,
    close: async () => void (await Promise.all(lanes.map((lane) => lane.close()))),
  };
}

/** Starts a thread that reads and renders articles within these limits. */
export function startArticleThread(resourceLimits: ResourceLimits = threadLimits): Worker {
  return new Worker(new URL('./article-worker.ts', import.meta.url), { resourceLimits });
}

/**
 * The limits of a thread as Node knows them. They do not count memory outside the heap; an article takes
 * little of it, for its bytes and its HTML, which have limits of their own.
 */
const threadLimits: ResourceLimits = {
  maxOldGenerationSizeMb: limits.thread.oldMegabytes,
  maxYoungGenerationSizeMb: limits.thread.youngMegabytes,
  stackSizeMb: limits.thread.stackMegabytes,
};

function checksum(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum = (sum * 31 + text.charCodeAt(at)) >>> 0;
  return sum;
}
