/** Opens built pages in a real browser and tells what they did there. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { chromium, type Page } from 'playwright';
import { serve } from '../../../src/cli/serve.ts';
import { inPairs, run } from './run.ts';
import type { Attack } from './verdict.ts';

const findingSchema = z.object({
  page: z.string(),
  exec: z.array(z.string()),
  net: z.array(z.string()),
  nav: z.array(z.string()),
  struct: z.array(z.string()),
});
const reportSchema = z.object({ sum: z.object({ pages: z.number() }), findings: z.array(findingSchema) });

/** What the material's own detector says of some pages. */
export interface Detected {
  pages: number;
  findings: z.infer<typeof findingSchema>[];
}

/**
 * Opens every page of a site whose path holds `corpus-` with the material's detector, which pokes each element:
 * code that runs, requests to other servers, navigations, forbidden nodes within `scope`, a hidden
 * disclaimer. A page that did not load in its time is opened again alone: the machine may have been busy.
 */
export async function detect(site: string, scope: string, attack: Attack): Promise<Detected> {
  const first = await openWith('corpus-', site, scope, attack);
  const findings = first.findings.filter((finding) => !isLate(finding));
  for (const { page } of first.findings.filter(isLate)) {
    findings.push(...(await openWith(page, site, scope, attack)).findings);
  }
  return { pages: first.pages, findings };
}

/** The same once, for the pages whose path holds `filter`. Throws when the detector itself ends badly. */
export async function openWith(
  filter: string,
  site: string,
  scope: string,
  { material, work, browser }: Attack,
): Promise<Detected> {
  const json = join(work, 'detected.json');
  const flags = { dist: site, filter, scope, disclaimer: '[data-disclaimer]', chrome: browser, json };
  const words = Object.entries(flags).flatMap(([name, value]) => [`--${name}`, value]);
  const { code, stderr } = await run(join(material, 'check-dist.mjs'), words, 1800);
  if (code !== 0 && code !== 1) throw new Error(`check-dist.mjs ended with ${code}: ${stderr.slice(-2000)}`);
  const { sum, findings } = reportSchema.parse(JSON.parse(readFileSync(json, 'utf8')));
  return { pages: sum.pages, findings };
}

function isLate({ exec }: Detected['findings'][number]): boolean {
  return exec.length > 0 && exec.every((what) => what.startsWith('PAGE-FAIL'));
}

/** What the detector says of one page in words; `undefined` when it says nothing. */
export function faultFound({ findings }: Detected, file: string): string | undefined {
  const finding = findings.find(({ page }) => page === file);
  if (!finding) return undefined;
  const { exec, net, nav, struct } = finding;
  const parts = { executed: exec, requested: net, navigated: nav, 'holds or hides': struct };
  return Object.entries(parts)
    .filter(([, found]) => found.length > 0)
    .map(([what, found]) => `${what} ${[...new Set(found)].slice(0, 3).join(', ')}`)
    .join('; ');
}

/** How many pages did each kind of harm. */
export function harmIn({ findings }: Detected): {
  executed: number;
  requested: number;
  navigated: number;
  held: number;
} {
  return {
    executed: findings.filter(({ exec }) => exec.some((what) => !what.startsWith('PAGE-FAIL'))).length,
    requested: findings.filter(({ net }) => net.length > 0).length,
    navigated: findings.filter(({ nav }) => nav.length > 0).length,
    held: findings.filter(({ struct }) => struct.length > 0).length,
  };
}

/** `275 pages: 0 executed, 0 requests to other servers, 0 navigations, 0 with forbidden nodes or a hidden disclaimer`. */
export function detectedInWords(detected: Detected): string {
  const { executed, requested, navigated, held } = harmIn(detected);
  return `${detected.pages} pages: ${executed} executed, ${requested} requests to other servers, ${navigated} navigations, ${held} with forbidden nodes or a hidden disclaimer`;
}

/** Opens pages of a site, two at a time, and returns the text that a reader sees in `main` of each. */
export async function visibleTexts(site: string, files: readonly string[], { browser }: Attack): Promise<string[]> {
  const shown = await withPages(site, browser, (pages, address) =>
    inPairs(files, async (file, lane) => {
      await pages[lane].goto(`${address}${file}`);
      // biome-ignore lint/performance/useDomNodeTextContent: what is hidden does not count.
      return { text: await pages[lane].locator('main').innerText() };
    }),
  );
  return shown.map(({ text }) => text);
}

/** Searches the site for each text and returns, for each, what ran or appeared that is no text; empty when nothing did. */
export function searchFaults(site: string, queries: readonly string[], { browser }: Attack): Promise<string[]> {
  return withPages(site, browser, async ([page], address) => {
    const faults: string[] = [];
    let dialogs = 0;
    page.on('dialog', (dialog) => {
      dialogs++;
      void dialog.dismiss();
    });
    for (const query of queries) {
      dialogs = 0;
      await page.goto(`${address}search/?q=${encodeURIComponent(query)}`, { waitUntil: 'networkidle' });
      const elements = await page.locator('img, iframe, object, embed, [onerror], [onload]').count();
      faults.push(dialogs + elements > 0 ? `${dialogs} dialogs and ${elements} elements came from the query` : '');
    }
    return faults;
  });
}

async function withPages<Result>(
  site: string,
  browser: string,
  work: (pages: [Page, Page], address: string) => Promise<Result>,
): Promise<Result> {
  const served = await serve(site, '/', 0);
  const launched = await chromium.launch({
    executablePath: browser,
    args: ['--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
  try {
    return await work([await launched.newPage(), await launched.newPage()], served.address);
  } finally {
    await launched.close();
    served.close();
  }
}
