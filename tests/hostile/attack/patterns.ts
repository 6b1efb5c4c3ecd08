/** Inputs that are slow for Markdown parsers, each beside a good article: refused or finished in time and memory. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'astro/zod';
import { inPairs, run } from './run.ts';
import { type Attack, say, spread, type Verdict } from './verdict.ts';

const sizes = [2_000, 50_000, 512_000];
const mostSeconds = 10;
const mostMegabytes = 1024;

const patternsSchema = z.object({ patterns: z.record(z.string(), z.custom<(bytes: number) => string>()) });
const answerSchema = z.object({ pattern: z.enum(['refused', 'rendered']), seconds: z.number(), good: z.boolean() });

interface Tried extends Verdict {
  late: boolean;
  rendered: boolean;
  content: string;
  seconds: number;
  megabytes: number;
}

export async function attackWithPatterns(attack: Attack): Promise<Verdict[]> {
  const { material, work, limit } = attack;
  const { patterns } = patternsSchema.parse(await import(pathToFileURL(join(material, 'patterns.mjs')).href));
  const inputs = Object.entries(patterns).flatMap(([name, make]) => sizes.map((size) => ({ name, size, make })));
  const tried = await inPairs(spread(inputs, limit), ({ name, size, make }) => {
    const content = join(work, `${name}-${size}`);
    writeArticles(content, make(size));
    return tryPattern(`${name} of ${size} bytes`, content);
  });
  const rendered = tried.filter((one) => one.rendered);
  const [seconds, megabytes] = [
    Math.max(...tried.map((one) => one.seconds)),
    Math.max(...tried.map((one) => one.megabytes)),
  ];
  say(
    `${tried.length} inputs: ${rendered.length} rendered, the others refused; at most ${seconds.toFixed(1)} s and ${megabytes.toFixed(0)} MB`,
  );
  return [...tried, await buildTogether(rendered, work)];
}

function writeArticles(content: string, pattern: string): void {
  mkdirSync(join(content, 'topics'), { recursive: true });
  const head = (title: string) => `---\ntitle: ${title}\nsummary: What ${title} is.\n---\n\n`;
  writeFileSync(join(content, 'topics/pattern.md'), `${head('Pattern')}BEGIN\n\n${pattern}\n\nEND\n`);
  writeFileSync(join(content, 'topics/good.md'), `${head('Good')}Red meat holds iron.\n`);
}

/** Checks and renders both articles in a process of its own, which tells the time; the system tells the memory. */
async function tryPattern(name: string, content: string): Promise<Tried> {
  const ended = await run('tests/hostile/attack/render-beside-good.ts', [content], 120);
  const { data: answer } = z.preprocess(parse, answerSchema).safeParse(ended.stdout);
  const { seconds = ended.seconds, good = false, pattern = 'refused' } = answer ?? {};
  const { megabytes } = ended;
  const late = seconds > mostSeconds;
  const faults = [
    ...(answer ? [] : [`it ended with ${ended.code}: ${ended.stderr.slice(0, 500)}`]),
    ...(late ? [`it took ${seconds.toFixed(1)} s`] : []),
    ...(megabytes > mostMegabytes ? [`it took ${megabytes.toFixed(0)} MB`] : []),
    ...(good ? [] : ['the good article beside it was not rendered']),
  ];
  const fault = faults.length > 0 ? faults.join(', ') : undefined;
  return { name, fault, late, rendered: pattern === 'rendered', content, seconds, megabytes };
}

/** Builds a whole site of the patterns that were rendered: what one step bears, the next may not. */
async function buildTogether(rendered: readonly Tried[], work: string): Promise<Verdict> {
  const topics = join(work, 'together/topics');
  mkdirSync(topics, { recursive: true });
  for (const [index, { content }] of rendered.entries()) {
    const text = readFileSync(join(content, 'topics/pattern.md'), 'utf8');
    writeFileSync(join(topics, `pattern-${index}.md`), text.replace('title: Pattern', `title: Pattern ${index}`));
  }
  const words = ['build', '--content', join(work, 'together'), '--out', join(work, 'site')];
  const { code, stderr, seconds, megabytes } = await run('src/cli/main.ts', words, 600);
  say(
    `a site of the ${rendered.length} that were rendered takes ${seconds.toFixed(0)} s and ${megabytes.toFixed(0)} MB`,
  );
  const fault = code === 0 ? undefined : `it ended with ${code}: ${stderr.slice(0, 2000)}`;
  return { name: 'a site of all that were rendered', fault };
}

function parse(text: unknown): unknown {
  try {
    return JSON.parse(String(text));
  } catch {
    return undefined;
  }
}
