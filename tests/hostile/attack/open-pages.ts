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
const reportSchema = z.object({
  sum: z.object({
    pages: z.number(),
    executed: z.number(),
    thirdPartyRequests: z.number(),
    navigations: z.number(),
    structural: z.number(),
  }),
  findings: z.array(findingSchema),
});

/** What the material's own detector says of the pages whose path holds `corpus-`. */
export type Detected = z.infer<typeof reportSchema>;

/**
 * Opens every page of a site whose path holds `corpus-` with the material's detector, which pokes each element:
 * code that runs, requests to other servers, navigations, forbidden nodes within `scope`, a hidden
 * disclaimer. Throws when the detector itself ends badly.
 */
export async function detect(site: string, scope: string, { material, work, browser }: Attack): Promise<Detected> {
  const json = join(work, `detected-${scope.replace(/\W/g, '')}.json`);
  const flags = { dist: site, filter: 'corpus-', scope, disclaimer: '[data-disclaimer]', chrome: browser, json };
  const words = Object.entries(flags).flatMap(([name, value]) => [`--${name}`, value]);
  const { code, stderr } = await run(join(material, 'check-dist.mjs'), words, 1800);
  if (code !== 0 && code !== 1) throw new Error(`check-dist.mjs ended with ${code}: ${stderr.slice(-2000)}`);
  return reportSchema.parse(JSON.parse(readFileSync(json, 'utf8')));
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

/** `275 pages: 0 executed, 0 requests to other servers, 0 navigations, 0 with forbidden nodes`. */
export function detectedInWords({ sum }: Detected): string {
  return `${sum.pages} pages: ${sum.executed} executed, ${sum.thirdPartyRequests} requests to other servers, ${sum.navigations} navigations, ${sum.structural} with forbidden nodes or a hidden disclaimer`;
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
