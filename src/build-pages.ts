import { join, resolve } from 'node:path';
import type { SiteAddress } from './encyclopedia/render-job.ts';
import { handoverVariable } from './handover.ts';

/**
 * Lets Astro write the pages of the handed-over articles into `staging`. Its caches lie in `work` and go
 * with it: they remember pages of other content and of older code.
 */
export async function buildPages(staging: string, work: string, { site, base }: SiteAddress): Promise<void> {
  process.env[handoverVariable] = work;
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  const { build } = await import('astro');
  await build({
    root: resolve(import.meta.dirname, '..'),
    outDir: staging,
    cacheDir: join(work, 'astro'),
    site,
    base,
    logLevel: 'warn',
  });
}
