import { mkdirSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { rules } from './encyclopedia/check/rules.ts';
import type { ArticlePage, GlossaryPages } from './encyclopedia/page.ts';
import type { SiteAddress } from './encyclopedia/render-job.ts';
import { handoverVariable, type SiteFacts, writeHandover } from './handover.ts';
import { type Lock, Locked, takeLock } from './lock.ts';
import { Refusal } from './refusal.ts';

const root = resolve(import.meta.dirname, '..');

/** Where builds of this checkout keep what they need while they run, and rendered bodies between them. */
export const cacheFolder = join(root, 'node_modules/.cache/materia');

/** Where one build at a time lets Astro work. */
const workshop = join(cacheFolder, 'pages');

/**
 * Lets Astro write the pages of these articles and of the glossary, and moves them to `staging`, an empty folder. Astro moves
 * files by renaming, and loads code from beside its pages: so it works inside the checkout, wherever the
 * site will lie. Its caches go afterwards: they remember pages of other content and of older code.
 */
export async function buildPages(
  staging: string,
  made: { pages: readonly ArticlePage[]; glossary: GlossaryPages },
  facts: SiteFacts,
  { site, base }: SiteAddress,
): Promise<void> {
  const lock = await lockCheckout();
  const cwd = process.cwd();
  const outDir = join(workshop, 'site');
  try {
    rmSync(workshop, { recursive: true, force: true });
    mkdirSync(outDir, { recursive: true });
    await writeHandover(workshop, { ...made, rules }, facts);
    process.env[handoverVariable] = workshop;
    process.env.ASTRO_TELEMETRY_DISABLED = '1';
    // Astro builds the pages of a development server where it finds another value.
    process.env.NODE_ENV = 'production';
    process.chdir(root);
    const { build } = await import('astro');
    // What the bundler logs at an error it throws as well.
    const vite = { logLevel: 'silent' } as const;
    await build({ root, outDir, cacheDir: join(workshop, 'astro'), site, base, logLevel: 'warn', vite });
    await moveFolder(outDir, staging);
  } finally {
    process.chdir(cwd);
    rmSync(workshop, { recursive: true, force: true });
    lock.release();
  }
}

/** Astro keeps files of every build in the same folders of the checkout, so one build waits for another. */
async function lockCheckout(): Promise<Lock> {
  mkdirSync(cacheFolder, { recursive: true });
  const file = join(cacheFolder, 'pages.lock');
  for (let waits = false; ; waits = true) {
    try {
      return takeLock(file);
    } catch (error) {
      if (!(error instanceof Locked)) throw error;
      if (error.owner === 0) throw new Refusal(`"${file}" names no process. Wait for other builds, then delete it.`);
      if (!waits) console.error(`Process ${error.owner} is writing pages in this checkout; waiting until it is done.`);
      await setTimeout(200);
    }
  }
}

/** Moves a folder to where an empty one is, on this disk or another. */
async function moveFolder(from: string, to: string): Promise<void> {
  rmdirSync(to);
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    await cp(from, to, { recursive: true });
  }
}
