import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'astro/zod';
import { type Counts, oneFailed, sumOf } from './test-counts.ts';

const project = resolve(import.meta.dirname, '../..');

/** Runs the unit tests and fixtures with Vitest; its report goes to `folder`. */
export async function runUnitTests(folder: string): Promise<Counts> {
  const report = join(folder, 'unit.json');
  const words = ['run', '--config', 'tests/vitest.config.ts'];
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const code = await runScript(programOf('vitest', 'vitest.mjs'), [...words, ...reporters]);
  return countsOf(report, vitestReport, code);
}

/** Runs the tests in a browser with Playwright, on the sites in `folder`. */
export async function runBrowserTests(folder: string, browser: string): Promise<Counts> {
  const words = ['test', '--config', 'tests/e2e/playwright.config.ts'];
  const code = await runScript(programOf('playwright', 'cli.js'), words, {
    MATERIA_BROWSER: browser,
    MATERIA_TEST_FOLDER: folder,
    PWTEST_CACHE_DIR: join(folder, 'cache'),
  });
  return countsOf(join(folder, 'e2e.json'), playwrightReport, code);
}

/** Runs a script with this Node.js in the folder of the project, on this terminal, and returns its exit code. */
export function runScript(script: string, words: string[], environment: NodeJS.ProcessEnv = {}): Promise<number> {
  const options = { cwd: project, stdio: 'inherit', env: { ...process.env, ...environment } } as const;
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [script, ...words], options);
    child.once('error', () => resolve(1));
    child.once('close', (code) => resolve(code ?? 1));
  });
}

/** What a report counts. A runner that crashed, or that ran no test, is a failure of its own. */
async function countsOf(file: string, schema: z.ZodType<Counts>, code: number): Promise<Counts> {
  const report = await readFile(file, 'utf8')
    .then(JSON.parse)
    .catch(() => undefined);
  const { data: counts } = schema.safeParse(report);
  if (!counts || counts.passed + counts.failed === 0) return oneFailed;
  return code !== 0 && counts.failed === 0 ? sumOf([counts, oneFailed]) : counts;
}

const vitestReport = z
  .object({ numPassedTests: z.number(), numFailedTests: z.number(), numPendingTests: z.number() })
  .transform((report) => ({
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests,
  }));

const playwrightReport = z
  .object({ stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number(), skipped: z.number() }) })
  .transform(({ stats }) => ({
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
    skipped: stats.skipped,
  }));

/** The script of an installed package. */
function programOf(name: string, script: string): string {
  return fileURLToPath(new URL(script, import.meta.resolve(`${name}/package.json`)));
}
