import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { didYouMean } from '../encyclopedia/suggest.ts';
import { Refusal } from '../refusal.ts';
import type { Command } from './command.ts';
import { findBrowser } from './find-browser.ts';
import { type Counts, countsInWords, oneFailed, sumOf } from './test-counts.ts';
import { runBrowserTests, runUnitTests } from './test-runners.ts';
import { buildSites } from './test-sites.ts';

const parts = ['unit', 'e2e'];

export const test: Command = {
  name: 'test',
  summary: 'Runs every test: of the parts, of the build, and of the built site in a browser.',
  words: [],
  flags: { only: { value: parts.join('|'), help: 'run only the tests of the parts, or only those of the site' } },
  async run({ flags: { only } }) {
    if (only !== undefined && !parts.includes(only)) {
      throw new Refusal(`--only is "${only}".${didYouMean(only, parts)} Use one of: ${parts.join(', ')}.`);
    }
    const folder = makeTemporaryFolder();
    const counts: Counts[] = [];
    if (only !== 'e2e') counts.push(await runUnitTests(folder));
    if (only !== 'unit') counts.push(await buildSites(folder));
    if (existsSync(join(folder, 'hostile'))) counts.push(await testInBrowser(folder));
    const all = sumOf(counts);
    console.log(`\n${countsInWords(all)}`);
    return all.failed > 0 ? 1 : 0;
  },
};

/** Without a browser nothing is known about the site, so that is a failure; what ran before still counts. */
async function testInBrowser(folder: string): Promise<Counts> {
  try {
    return await runBrowserTests(folder, await findBrowser());
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    console.log(error.message);
    return oneFailed;
  }
}

/** A new folder that is removed when the process ends, also by Ctrl+C. */
function makeTemporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'materia-test-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
  return folder;
}
