import { parentPort } from 'node:worker_threads';
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { limits } from '../../site.ts';
import type { ArticleFile } from '../load/find-files.ts';
import { readArticle } from '../load/read-article.ts';
import { type RenderJob, renderArticle } from '../render/render-article.ts';
import { type Answer, type Request, reasonOf } from './lane.ts';

/** Trees between reading and rendering, as many as may be kept; those of other articles are made again. */
const kept = new Map<string, { tree: Root; megabytes: number; sourceHash: string }>();
let megabytesKept = 0;

parentPort?.on('message', (request: Request) => {
  try {
    post({
      ok: true,
      value: request.kind === 'read' ? read(request.source) : render(request.source, request.sourceHash, request.job),
    });
  } catch (error) {
    post({ ok: false, reason: reasonOf(error) });
  }
});

function post(answer: Answer): void {
  parentPort?.postMessage(answer);
}

function read(source: ArticleFile) {
  const { article, tree, problems, bytes } = readArticle(source);
  take(source.path);
  const megabytes = sizeInHeap(tree, bytes);
  if (article && megabytesKept + megabytes <= limits.thread.keptMegabytes) {
    kept.set(source.path, { tree, megabytes, sourceHash: article.sourceHash });
    megabytesKept += megabytes;
  }
  return { article, problems };
}

/** Throws when the file is no longer the one that was read: what is not known must not be published. */
function render(source: ArticleFile, sourceHash: string, job: RenderJob) {
  const entry = take(source.path);
  if (entry?.sourceHash === sourceHash) return renderArticle(entry.tree, job);
  const { article, tree } = readArticle(source);
  if (article?.sourceHash !== sourceHash) throw new Error('the file changed after it was read');
  return renderArticle(tree, job);
}

/** Takes a tree out of those that are kept. */
function take(path: string): { tree: Root; sourceHash: string } | undefined {
  const entry = kept.get(path);
  kept.delete(path);
  megabytesKept -= entry?.megabytes ?? 0;
  return entry;
}

/** Megabytes that a tree takes: a node with its place some 550 bytes (measured on 28,000 nodes), and its words. */
function sizeInHeap(tree: Root, bytes: number): number {
  let nodes = 0;
  visit(tree, () => void nodes++);
  return (550 * nodes + bytes) / (1024 * 1024);
}
