/**
 * Checks and renders `topics/pattern.md` and `topics/good.md` of the content folder that is named, with the
 * threads of a real build, and prints `{ pattern, seconds, good }` as JSON.
 */
import { checkEncyclopedia } from '../../../src/encyclopedia/encyclopedia.ts';
import { renderJob } from '../../../src/encyclopedia/render-job.ts';
import { startArticleWorkers } from '../../../src/encyclopedia/workers/article-workers.ts';
import { site } from '../../../src/site.ts';

const [content = ''] = process.argv.slice(2);
const workers = startArticleWorkers();
const begun = performance.now();
const { encyclopedia, sources, problems } = await checkEncyclopedia(content, workers);
const refused = problems.some(({ file, severity }) => severity === 'error' && file.endsWith('/pattern.md'));
const pattern = !refused && (await render('topics/pattern')) !== undefined ? 'rendered' : 'refused';
const seconds = (performance.now() - begun) / 1000;
const good = (await render('topics/good'))?.includes('Red meat holds iron.') ?? false;
await workers.close();
console.log(JSON.stringify({ pattern, seconds, good }));

async function render(path: string): Promise<string | undefined> {
  const article = encyclopedia.articles.find((article) => article.path === path);
  const source = sources.get(path);
  if (!article || !source) return undefined;
  const job = renderJob(article, encyclopedia, { site: site.url, base: '/' });
  const outcome = await workers.render(source, job, article.sourceHash);
  return outcome.ok ? outcome.value.lead : undefined;
}
