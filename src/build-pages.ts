import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { SiteAddress } from './encyclopedia/render-job.ts';
import { handoverVariable } from './handover.ts';
import { Locked, takeLock } from './lock.ts';

/**
 * Lets Astro write the pages of the handed-over articles into `staging`. Its caches lie in `work` and go
 * with it: they remember pages of other content and of older code.
 */
export async function buildPages(staging: string, work: string, { site, base }: SiteAddress): Promise<void> {
  const unlock = await lockCheckout();
  try {
    process.env[handoverVariable] = work;
    process.env.ASTRO_TELEMETRY_DISABLED = '1';
    const { build } = await import('astro');
    await build({ root, outDir: staging, cacheDir: join(work, 'astro'), site, base, logLevel: 'warn' });
  } finally {
    unlock();
  }
}

const root = resolve(import.meta.dirname, '..');

/** Astro keeps files of every build in the same folder of the checkout, so one build waits for another. */
async function lockCheckout(): Promise<() => void> {
  const folder = join(root, 'node_modules/.cache/materia');
  mkdirSync(folder, { recursive: true });
  for (;;) {
    try {
      return takeLock(join(folder, 'pages.lock'));
    } catch (error) {
      if (!(error instanceof Locked)) throw error;
      await setTimeout(200);
    }
  }
}
