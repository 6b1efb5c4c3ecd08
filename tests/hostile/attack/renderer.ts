/**
 * The bodies of all payloads past the checks: the renderer alone has to make them harmless, on pages that
 * no policy protects. The same bodies in a renderer that allows everything show that the detector works.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rehype } from 'rehype';
import { remark } from 'remark';
import remarkRehype from 'remark-rehype';
import { linkKey } from '../../../src/encyclopedia/link/link-key.ts';
import { readFrontMatter } from '../../../src/encyclopedia/load/front-matter.ts';
import { parseMarkdown } from '../../../src/encyclopedia/load/markdown.ts';
import { parseArticle } from '../../../src/encyclopedia/load/read-article.ts';
import { readBody } from '../../../src/encyclopedia/load/read-body.ts';
import { renderArticle } from '../../../src/encyclopedia/render/render-article.ts';
import { renderJob } from '../../../src/encyclopedia/render-job.ts';
import { site } from '../../../src/site.ts';
import { encyclopediaOf, fileOf, shownPicture } from '../../unit/make.ts';
import { detect, detectedInWords, faultFound, harmIn, openWith, visibleTexts } from './open-pages.ts';
import { faultOfMarks, type Wrapped, wrapPayloads } from './payloads.ts';
import { type Attack, say, spread, type Verdict } from './verdict.ts';

/** Bodies that are shown without any protection, enough for every kind of harm to be seen. */
const controls = 400;

export async function attackRenderer(attack: Attack): Promise<Verdict[]> {
  const wrapped = await wrapPayloads(attack);
  const bodies = wrapped.map((article) => ({ article, html: rendered(article) }));
  const shown = bodies.flatMap(({ article, html }) => (html === undefined ? [] : [{ article, html }]));
  say(`${wrapped.length} bodies: ${wrapped.length - shown.length} refused, ${shown.length} rendered without any check`);
  const frames = writeFrames(join(attack.work, 'frames'), shown);
  const detected = await detect(frames, '.body', attack);
  say(detectedInWords(detected));
  const files = shown.map(({ article }) => frameOf(article));
  const texts = await visibleTexts(frames, files, attack);
  const faults = shown.map(
    ({ article: { id } }, index) => faultFound(detected, files[index] ?? '') ?? faultOfMarks(id, texts[index] ?? ''),
  );
  return [
    ...wrapped.map((article) => ({
      name: article.id,
      fault: faults[shown.findIndex((other) => other.article === article)],
    })),
    await controlRun(wrapped, attack),
  ];
}

/**
 * The HTML of an article that no check stopped: its raw HTML is still in the tree, and every address leads
 * where it says. `undefined` when it cannot be read at all, or when the renderer refuses it.
 */
function rendered({ file, slug }: Wrapped): string | undefined {
  const bytes = readFileSync(file);
  const { article } = parseArticle(fileOf(`topics/${slug}`), bytes);
  if (!article) return undefined;
  const tree = parseMarkdown(readFrontMatter(bytes.toString('utf8')).body);
  const { body } = readBody(tree, undefined);
  const open = { ...article, ...body };
  const job = renderJob(open, encyclopediaOf([open]), { site: site.url, base: '/' });
  for (const { url } of open.images) job.images[url] ??= { ...shownPicture(url), creator: url, source: url };
  for (const { kind, target } of open.links) if (kind === 'url') job.hrefs[linkKey({ url: target })] ??= target;
  try {
    const { lead, sections, footnotes } = renderArticle(tree, job);
    return [lead, ...sections.map(({ html }) => html), footnotes].join('\n');
  } catch {
    return undefined;
  }
}

/** Shows that the same bodies do harm where nothing protects the reader; otherwise nothing was tested. */
async function controlRun(wrapped: readonly Wrapped[], attack: Attack): Promise<Verdict> {
  const processor = remark().use(remarkRehype, { allowDangerousHtml: true });
  const writer = rehype().data('settings', { allowDangerousHtml: true });
  const bodies = spread(wrapped, controls).map((article) => {
    const body = readFileSync(article.file, 'utf8').replace(/^---\n.*?\n---\n/s, '');
    return { article, html: writer.stringify(processor.runSync(processor.parse(body))) };
  });
  const detected = await openWith('corpus-', writeFrames(join(attack.work, 'control'), bodies), '.body', attack);
  say(`without the sanitiser, ${detectedInWords(detected)}`);
  const { executed, held } = harmIn(detected);
  const isVoid = executed === 0 || held === 0;
  return {
    name: 'the control run without the sanitiser',
    ...(isVoid ? { fault: 'it found no harm, so that nothing here is proven' } : {}),
  };
}

/** Writes a page for each body: the disclaimer, the text, and no content security policy. Returns the folder. */
function writeFrames(folder: string, bodies: readonly { article: Wrapped; html: string }[]): string {
  for (const { article, html } of bodies) {
    mkdirSync(join(folder, article.slug), { recursive: true });
    writeFileSync(
      join(folder, frameOf(article)),
      `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${article.slug}</title></head><body>
<main><p data-disclaimer>${site.shortDisclaimer}</p><article class="article"><div class="body">${html}</div></article></main>
</body></html>`,
    );
  }
  return folder;
}

function frameOf({ slug }: Wrapped): string {
  return `${slug}/index.html`;
}
