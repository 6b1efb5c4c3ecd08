import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { hashOf, listFiles } from '../after-build/manifest.ts';
import { type Counts, oneFailed, onePassed } from './test-counts.ts';
import { copyContent, otherEnvironment, withUmask } from './test-elsewhere.ts';
import { runScript } from './test-runners.ts';

const content = resolve(import.meta.dirname, '../../content');
const hostileContent = resolve(import.meta.dirname, '../../tests/e2e/hostile-content');

/**
 * Builds the site of `content/` into `folder` with the real command: at the root as `site`, a second time as
 * `again`, and under a base path as `sub`; and one of articles that are as unwieldy as articles may be, as
 * `hostile`. Counts as one test: the first two are the same, byte for byte, although the second was made of a copy,
 * in another place, time zone and language, at another time and from nothing kept.
 */
export async function buildSites(folder: string): Promise<Counts> {
  const copy = copyContent(content, join(folder, 'elsewhere'));
  const builds = [
    () => run('build', '--out', join(folder, 'site')),
    () => run('verify', '--out', join(folder, 'site')),
    () =>
      withUmask(0o077, () =>
        runScript(main, ['build', '--content', copy, '--out', join(folder, 'again')], otherEnvironment(folder)),
      ),
    () => run('build', '--out', join(folder, 'sub'), '--base', '/sub/'),
    () => run('build', '--out', join(folder, 'hostile'), '--content', hostileContent),
  ];
  for (const build of builds) if ((await build()) !== 0) return oneFailed;
  const differing = differingFiles(join(folder, 'site'), join(folder, 'again'));
  for (const file of differing) console.log(`Two builds of the same content differ in ${file}`);
  return differing.length > 0 ? oneFailed : onePassed;
}

const main = resolve(import.meta.dirname, 'main.ts');

function run(...words: string[]): Promise<number> {
  return runScript(main, words);
}

/** Files that only one of two folders has, or with other bytes or another mode. */
function differingFiles(one: string, other: string): string[] {
  const known = (file: string) => existsSync(file) && `${statSync(file).mode} ${hashOf(file)}`;
  const files = new Set([...listFiles(one), ...listFiles(other)]);
  return [...files].filter((file) => known(join(one, file)) !== known(join(other, file)));
}
