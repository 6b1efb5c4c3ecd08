/** The same build under other conditions: nothing of them may show in the site (reproducible-builds.org). */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { listFiles } from '../after-build/manifest.ts';

/**
 * Copies a content folder into a new place, its files made in the opposite order, with the same history where it
 * has one, and returns where the copy is.
 */
export function copyContent(content: string, place: string): string {
  const copy = join(place, 'content');
  for (const file of listFiles(content).reverse()) {
    mkdirSync(dirname(join(copy, file)), { recursive: true });
    copyFileSync(join(content, file), join(copy, file));
  }
  try {
    const git = execFileSync('git', ['-C', content, 'rev-parse', '--absolute-git-dir'], {
      encoding: 'utf8',
      stdio: 'pipe',
    });
    writeFileSync(join(place, '.git'), `gitdir: ${git}`);
  } catch {
    // Neither has a history.
  }
  return copy;
}

/** An environment far away in place, language and time, and without what other builds have kept. */
export function otherEnvironment(folder: string): NodeJS.ProcessEnv {
  const clock = pathToFileURL(resolve(import.meta.dirname, '../../tests/faults/clock-ahead.ts'));
  return {
    TZ: 'Pacific/Kiritimati',
    LANG: 'tr_TR.UTF-8',
    LC_ALL: 'tr_TR.UTF-8',
    NODE_ENV: 'development',
    NODE_OPTIONS: `--import ${clock}`,
    MATERIA_BODIES: join(folder, 'elsewhere/bodies'),
  };
}

/** Begins some work under another umask, which the processes that it starts have as well. */
export function withUmask<T>(mask: number, begin: () => T): T {
  const before = process.umask(mask);
  try {
    return begin();
  } finally {
    process.umask(before);
  }
}
