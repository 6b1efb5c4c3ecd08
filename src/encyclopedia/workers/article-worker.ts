import { parentPort } from 'node:worker_threads';
import type { Root } from 'mdast';
import type { ArticleFile } from '../load/find-files.ts';
import { readArticle } from '../load/read-article.ts';
import { type RenderJob, renderArticle } from '../render/render-article.ts';
import type { Answer, Request } from './article-workers.ts';

/** Bytes of Markdown whose trees are kept between reading and rendering; the trees of others are made again. */
const keptBytes = 16 * 1024 * 1024;

const kept = new Map<string, { tree: Root; bytes: number; sourceHash: string }>();
let bytesKept = 0;

parentPort?.on('message', (request: Request) => {
  try {
    post({
      ok: true,
      value: request.kind === 'read' ? read(request.source) : render(request.source, request.sourceHash, request.job),
    });
  } catch (error) {
    post({ ok: false, reason: error instanceof Error ? error.message : String(error) });
  }
});

function post(answer: Answer): void {
  parentPort?.postMessage(answer);
}

function read(source: ArticleFile) {
  const { article, tree, problems, bytes } = readArticle(source);
  take(source.path);
  if (article && bytesKept + bytes <= keptBytes) {
    kept.set(source.path, { tree, bytes, sourceHash: article.sourceHash });
    bytesKept += bytes;
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
  bytesKept -= entry?.bytes ?? 0;
  return entry;
}
