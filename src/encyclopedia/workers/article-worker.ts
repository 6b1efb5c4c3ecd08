import { parentPort } from 'node:worker_threads';
import { limits } from '../../site.ts';
import type { ArticleFile } from '../load/find-files.ts';
import { noVocabulary, prepareVocabulary, type Vocabulary } from '../load/glossary/read-terms.ts';
import { readArticle } from '../load/read-article.ts';
import { type RenderJob, renderArticle } from '../render/render-article.ts';
import { KeptTrees } from './kept-trees.ts';
import { type Answer, type Request, reasonOf } from './lane.ts';

/** Trees between reading and rendering; those that are not kept are made again. */
const trees = new KeptTrees(limits.thread.keptMegabytes);

parentPort?.on('message', (request: Request) => {
  try {
    post({
      ok: true,
      value:
        request.kind === 'read'
          ? read(request.source, request.vocabulary)
          : render(request.source, request.sourceHash, request.job),
    });
  } catch (error) {
    post({ ok: false, reason: reasonOf(error) });
  }
});

function post(answer: Answer): void {
  parentPort?.postMessage(answer);
}

function read(source: ArticleFile, words = '[]') {
  const { article, tree, wording, problems, bytes } = readArticle(source, vocabularyOf(words));
  if (article) trees.keep(source.path, { tree, sourceHash: article.sourceHash }, bytes);
  else trees.take(source.path);
  return { article, wording, problems };
}

let known = { words: '[]', vocabulary: noVocabulary };

/** Made ready once, since every article comes with the same. */
function vocabularyOf(words: string): Vocabulary {
  if (words !== known.words) known = { words, vocabulary: prepareVocabulary(JSON.parse(words)) };
  return known.vocabulary;
}

/** Throws when the file is no longer the one that was read: what is not known must not be published. */
function render(source: ArticleFile, sourceHash: string, job: RenderJob) {
  const kept = trees.take(source.path);
  if (kept?.sourceHash === sourceHash) return renderArticle(kept.tree, job);
  const { article, tree } = readArticle(source);
  if (article?.sourceHash !== sourceHash) throw new Error('the file changed after it was read');
  return renderArticle(tree, job);
}
