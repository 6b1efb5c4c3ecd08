import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { hashOf, listFiles } from '../after-build/manifest.ts';
import { type Counts, oneFailed, onePassed } from './test-counts.ts';
import { runScript } from './test-runners.ts';

const hostileContent = resolve(import.meta.dirname, '../../tests/e2e/hostile-content');

/**
 * Builds the site of `content/` into `folder` with the real command: at the root as `site`, a second time as
 * `again`, and under a base path as `sub`; and one of articles that are as unwieldy as articles may be, as
 * `hostile`. Counts as one test: the first two are the same, byte for byte.
 */
export async function buildSites(folder: string): Promise<Counts> {
  const builds = [['site'], ['again'], ['sub', '--base', '/sub/'], ['hostile', '--content', hostileContent]] as const;
  for (const [name, ...flags] of builds) {
    const words = ['build', '--out', join(folder, name), ...flags];
    if ((await runScript(resolve(import.meta.dirname, 'main.ts'), words)) !== 0) return oneFailed;
  }
  const differing = differingFiles(join(folder, 'site'), join(folder, 'again'));
  for (const file of differing) console.log(`Two builds of the same content differ in ${file}`);
  return differing.length > 0 ? oneFailed : onePassed;
}

function differingFiles(one: string, other: string): string[] {
  const hashIn = (folder: string, file: string) => existsSync(join(folder, file)) && hashOf(join(folder, file));
  const files = new Set([...listFiles(one), ...listFiles(other)]);
  return [...files].filter((file) => hashIn(one, file) !== hashIn(other, file));
}
