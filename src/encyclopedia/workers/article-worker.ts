import { parentPort } from 'node:worker_threads';
import type { Root } from 'mdast';
import type { ArticleFile } from '../load/find-files.ts';
import { readArticle } from '../load/read-article.ts';
import { type RenderJob, renderArticle } from '../render/render-article.ts';
import type { Answer, Request } from './article-workers.ts';

/** Bytes of Markdown whose trees are kept between reading and rendering; the trees of others are made again. */
const keptBytes = 16 * 1024 * 1024;

const kept = new Map<string, { tree: Root; bytes: number }>();
let bytesKept = 0;

parentPort?.on('message', (request: Request) => {
  try {
    post({
      ok: true,
      value: request.kind === 'read' ? read(request.source) : render(request.source, request.job),
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
    kept.set(source.path, { tree, bytes });
    bytesKept += bytes;
  }
  return { article, problems };
}

function render(source: ArticleFile, job: RenderJob) {
  return renderArticle(take(source.path) ?? readArticle(source).tree, job);
}

/** Takes a tree out of those that are kept. */
function take(path: string): Root | undefined {
  const entry = kept.get(path);
  kept.delete(path);
  bytesKept -= entry?.bytes ?? 0;
  return entry?.tree;
}
