/**
 * Measures the search of a built site beside stock Pagefind, in one run and one browser:
 *
 *     npm run bench:search -- --site DIST --queries DIR [--json FILE]
 *
 * "Ours" is what a reader gets. For most files that is the list of the search page after Enter: the real page is
 * asked, names, corrections and full text blended. `prefixes` and `keystrokes` are typed and not finished, so there
 * it is the list of suggestions. Stock is Pagefind's own order for the query as it is, over the index of the same
 * site. Every file is also counted in two halves, its first, third, fifth… lines and the others, so that what was
 * tuned on one half shows on the other. Nothing is asserted.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright';
import { findBrowser } from '../../src/cli/find-browser.ts';
import { readArguments } from '../../src/cli/read-arguments.ts';
import { Refusal } from '../../src/refusal.ts';
import { openSearchPage, openStock } from './search/ask-site.ts';
import { coldEnter, coldFocus, coldStock } from './search/cold-bytes.ts';
import { figuresOf, mean, placeOf, quantile } from './search/figures.ts';
import { loadEngine, suggest, timeKeystrokes } from './search/page-engine.ts';
import { type QueryFile, readQueries } from './search/queries.ts';
import { serveSite } from './search/serve-site.ts';

/** Files whose queries are typed and not sent. */
const typed = ['prefixes', 'keystrokes'];
/** Queries of each file for which bytes and times are measured. */
const sample = 4;
/** How much slower than this machine a phone counts. */
const slowdown = 4;

type Ask = (query: string) => Promise<string[]>;

const command = {
  name: 'bench:search',
  summary: '',
  words: [],
  flags: {
    site: { value: 'DIST', help: 'the built site' },
    queries: { value: 'DIR', help: 'files of queries' },
    json: { value: 'FILE', help: 'where the figures are written' },
  },
  run: async () => 0,
};

try {
  const { flags } = readArguments(command, process.argv.slice(2));
  if (!flags.site || !flags.queries)
    throw new Refusal('Name a site and queries: npm run bench:search -- --site DIST --queries DIR');
  if (!existsSync(join(flags.site, 'names/index.json')))
    throw new Refusal(`"${flags.site}" holds no site with a search. Build one: npm run build -- --out ${flags.site}`);
  const figures = await measure(resolve(flags.site), readQueries(flags.queries));
  if (flags.json) writeFileSync(flags.json, `${JSON.stringify(figures, undefined, 2)}\n`);
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}

async function measure(folder: string, files: readonly QueryFile[]) {
  const browser = await chromium.launch({ executablePath: await findBrowser(false) });
  const site = await serveSite(folder);
  try {
    console.log(`${'hit@1 / hit@5 / MRR'.padEnd(24)}${'ours'.padStart(22)}${'stock Pagefind'.padStart(22)}`);
    const context = await browser.newContext({ bypassCSP: true, serviceWorkers: 'block' });
    const enginePage = await context.newPage();
    await loadEngine(enginePage, site.address);
    const stock = await openStock(await context.newPage(), site.address);
    const enter = await openSearchPage(await context.newPage(), site.address);
    const figures: Record<string, unknown> = {};
    for (const file of files) {
      if (file.name === 'keystrokes') figures[file.name] = await countKeystrokes(file, enginePage, stock);
      else {
        const ask: Ask = typed.includes(file.name)
          ? async (query) => (await suggest(enginePage, [query]))[0] ?? []
          : enter;
        figures[file.name] = await measureFile(file, ask, stock);
      }
    }
    await context.close();
    const bytes = await measureBytes(browser, files, site);
    const latency = await measureLatency(browser, files, site.address);
    return { ...figures, bytes, latency };
  } finally {
    await browser.close();
    site.close();
  }
}

async function measureFile({ name, queries }: QueryFile, ask: Ask, stock: Ask) {
  const places: number[] = [];
  const stockPlaces: number[] = [];
  for (const { text, slugs } of queries) {
    const [ours, theirs] = await Promise.all([ask(text), stock(text)]);
    places.push(placeOf(ours, slugs));
    stockPlaces.push(placeOf(theirs, slugs));
  }
  const figures = {
    ...figuresOf(places),
    halves: [1, 0].map((odd) => figuresOf(places.filter((_, index) => index % 2 !== odd))),
    stock: figuresOf(stockPlaces),
  };
  const row = ({ hit1, hit5, mrr }: typeof figures.stock) =>
    `${hit1.toFixed(1)} / ${hit5.toFixed(1)} / ${mrr.toFixed(3)}`;
  console.log(`${name.padEnd(24)}${row(figures).padStart(22)}${row(figures.stock).padStart(22)}`);
  return figures;
}

/** Mean number of letters until the article is among the first five; all letters count when it never is. */
async function countKeystrokes({ name, queries }: QueryFile, page: Page, stock: Awaited<ReturnType<typeof openStock>>) {
  const letters = async (ask: Ask) => {
    const counts: number[] = [];
    for (const { text, slugs } of queries) {
      let count = 1;
      while (count < text.length && !isAmongFive(await ask(text.slice(0, count)), slugs)) count++;
      counts.push(count);
    }
    return counts;
  };
  const ours = await letters(async (query) => (await suggest(page, [query]))[0] ?? []);
  const figures = {
    queries: queries.length,
    letters: twoDigits(mean(ours)),
    halves: [1, 0].map((odd) => ({ letters: twoDigits(mean(ours.filter((_, index) => index % 2 !== odd))) })),
    stock: { letters: twoDigits(mean(await letters((query) => stock(query, 5)))) },
  };
  console.log(
    `${name.padEnd(24)}${`${figures.letters} letters`.padStart(22)}${`${figures.stock.letters} letters`.padStart(22)}`,
  );
  return figures;
}

async function measureBytes(
  browser: Browser,
  files: readonly QueryFile[],
  site: Awaited<ReturnType<typeof serveSite>>,
) {
  const ours: number[] = [];
  const stock: number[] = [];
  for (const { text } of files.filter(({ name }) => !typed.includes(name)).flatMap(sampled)) {
    ours.push(await coldEnter(browser, site, text));
    stock.push(await coldStock(browser, site, text));
  }
  const both = (values: readonly number[]) => ({ p50: quantile(values, 0.5), p95: quantile(values, 0.95) });
  const bytes = { ...(await coldFocus(browser, site)), enter: both(ours), stock: { enter: both(stock) } };
  const { head, scripts, rest, keystroke, enter } = bytes;
  console.log(
    `\nfirst suggestion: ${kB(head)} of names and ${kB(scripts)} of scripts; then, when idle, ${kB(rest)} of names`,
  );
  console.log(`each letter after that: ${kB(keystroke)}`);
  console.log(
    `Enter, names aside: p50 ${kB(enter.p50)}, p95 ${kB(enter.p95)}; stock ${kB(bytes.stock.enter.p50)}, ${kB(bytes.stock.enter.p95)}`,
  );
  return bytes;
}

/** Each letter of the sampled queries, answered on the main thread of a page whose processor is slowed down. */
async function measureLatency(browser: Browser, files: readonly QueryFile[], address: string) {
  const context = await browser.newContext({ bypassCSP: true });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const first = await loadEngine(page, address);
  const times = await timeKeystrokes(
    page,
    files.flatMap(sampled).map(({ text }) => text),
  );
  await context.close();
  const latency = {
    letters: times.length,
    p50: twoDigits(quantile(times, 0.5)),
    p95: twoDigits(quantile(times, 0.95)),
    firstAnswer: Math.round(first),
  };
  console.log(
    `answer to a letter, ${slowdown} times slower: p50 ${latency.p50} ms, p95 ${latency.p95} ms; the first, with all names read, ${latency.firstAnswer} ms`,
  );
  return latency;
}

/** Queries spread over a file. */
function sampled({ queries }: QueryFile) {
  const step = Math.max(1, Math.floor(queries.length / sample));
  return queries.filter((_, index) => index % step === 0).slice(0, sample);
}

function isAmongFive(found: readonly string[], slugs: readonly string[]): boolean {
  const place = placeOf(found, slugs);
  return place >= 0 && place < 5;
}

function kB(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

function twoDigits(value: number): number {
  return Number(value.toFixed(2));
}
