/** Every payload as an article: refused with its place and cure, or published and harmless in a browser. */
import { cpSync, mkdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'astro/zod';
import { detect, detectedInWords, faultFound, searchFaults, visibleTexts } from './open-pages.ts';
import { faultOfRefusal, type Reported, readReport } from './refusal-report.ts';
import { run } from './run.ts';
import { type Attack, say, spread, type Verdict } from './verdict.ts';

const command = 'src/cli/main.ts';
const manifestSchema = z.array(z.object({ slug: z.string(), id: z.string() }));

/** A payload wrapped as an article, in `topics`. */
export interface Wrapped {
  id: string;
  slug: string;
  file: string;
}

export async function attackWithPayloads(attack: Attack): Promise<Verdict[]> {
  const wrapped = await wrapPayloads(attack);
  const all = copyTo(join(attack.work, 'content'), wrapped);
  const checked = await run(command, ['check', '--content', all, '--format', 'json'], 600);
  const reports = Map.groupBy(
    readReport(checked.stdout).filter(({ severity }) => severity === 'error'),
    ({ file }) => basename(file, '.md'),
  );
  const refused = wrapped.filter(({ slug }) => reports.has(slug));
  const rest = wrapped.filter(({ slug }) => !reports.has(slug));
  say(`${wrapped.length} articles checked in ${checked.seconds.toFixed(0)} s: ${refused.length} refused`);
  return [
    ...refused.map(({ id, slug, file }) => refusal(id, reports.get(slug) ?? [], readFileSync(file, 'utf8'))),
    ...(await publish(rest, attack)),
  ];
}

/** Makes an article of every payload with the material's own script. */
export async function wrapPayloads({ material, work, limit }: Attack): Promise<Wrapped[]> {
  const topics = join(work, 'wrapped/topics');
  mkdirSync(topics, { recursive: true });
  const { code, stderr } = await run(join(material, 'wrap.mjs'), ['--out', topics], 60);
  if (code !== 0) throw new Error(`wrap.mjs ended with ${code}: ${stderr}`);
  const manifest = manifestSchema.parse(readJson(join(work, 'wrapped/corpus-manifest.json')));
  return spread(manifest, limit).map(({ slug, id }) => ({ slug, id, file: join(topics, `${slug}.md`) }));
}

function refusal(name: string, reported: readonly Reported[], text: string): Verdict {
  return { name, fault: reported.map((problem) => faultOfRefusal(problem, text)).find(Boolean) };
}

/** Builds the articles that passed, opens each in a browser, and searches for the queries. */
async function publish(articles: readonly Wrapped[], attack: Attack): Promise<Verdict[]> {
  const content = copyTo(join(attack.work, 'passed'), articles);
  const site = join(attack.work, 'site');
  const built = await run(command, ['build', '--content', content, '--out', site, '--format', 'json'], 900);
  if (built.code !== 0) {
    const name = `the build of ${articles.length} articles that passed the check`;
    return [{ name, fault: `it ended with ${built.code}: ${(built.stdout + built.stderr).slice(0, 4000)}` }];
  }
  const [lead, text] = [
    await detect(site, '.lead.prose', attack),
    await detect(site, '.article-text.prose', attack),
  ] as const;
  say(`lead, ${detectedInWords(lead)}`);
  say(`text, ${detectedInWords(text)}`);
  const fileOf = ({ slug }: Wrapped) => `topics/${slug}/index.html`;
  const shown = await visibleTexts(site, articles.map(fileOf), attack);
  const queries = z.array(z.string()).parse(readJson(join(attack.work, 'wrapped/corpus-queries.json')));
  const searched = await searchFaults(site, queries, attack);
  return [
    ...articles.map((article, index) => ({
      name: article.id,
      fault:
        faultFound(lead, fileOf(article)) ??
        faultFound(text, fileOf(article)) ??
        faultOfMarks(article.id, shown[index] ?? ''),
    })),
    ...queries.map((query, index) => ({ name: `search for ${query}`, fault: searched[index] || undefined })),
  ];
}

/** Nothing when a reader sees the marks before and after the payload. */
export function faultOfMarks(id: string, text: string): string | undefined {
  const lost = [`BEGIN-${id}`, `END-${id}`].filter((mark) => !text.includes(mark));
  return lost.length > 0 ? `${lost.join(' and ')} cannot be seen` : undefined;
}

function copyTo(content: string, articles: readonly Wrapped[]): string {
  mkdirSync(join(content, 'topics'), { recursive: true });
  for (const { file, slug } of articles) cpSync(file, join(content, 'topics', `${slug}.md`));
  return content;
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}
