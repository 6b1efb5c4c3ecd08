import { createHash } from 'node:crypto';
import { lstatSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { hashOf, listFiles } from './after-build/manifest.ts';
import type { BuildOptions } from './build.ts';
import type { KnownDates } from './encyclopedia/dates.ts';
import { peopleFolder } from './encyclopedia/load/find-files.ts';

const project = resolve(import.meta.dirname, '..');

/** SHA-256 of everything that a published site is made from: content, its days, code and options. */
export function hashInputs({ content, address }: Pick<BuildOptions, 'content' | 'address'>, dates: KnownDates): string {
  const { now = '', committed, shallow } = dates;
  const hash = createHash('sha256').update(JSON.stringify([process.version, address, now, [...committed], shallow]));
  for (const folder of [resolve(content), join(project, 'src'), join(project, 'public')]) {
    for (const file of filesIn(folder)) {
      hash.update(`${file}\0`);
      hash.update(hashOfContent(join(folder, file)));
    }
  }
  for (const file of ['astro.config.ts', 'package-lock.json']) hash.update(hashOf(join(project, file)));
  return hash.digest('hex');
}

/** The articles of a content folder, as paths of their files below it with `/`, sorted; none that are hidden, and no people. */
export function markdownFiles(content: string): string[] {
  return filesIn(resolve(content)).filter(
    (file) => file.endsWith('.md') && !/(^|\/)\./.test(file) && !file.startsWith(`${peopleFolder}/`),
  );
}

/** Without what version control keeps; nothing where a folder cannot be listed: the check says that better. */
function filesIn(folder: string): string[] {
  try {
    return listFiles(folder).filter((file) => !file.startsWith('.git/'));
  } catch {
    return [];
  }
}

/** Nothing for a symbolic link or a file that cannot be read: the check refuses those, and says so better. */
function hashOfContent(file: string): string {
  try {
    return lstatSync(file).isFile() ? hashOf(file) : '';
  } catch {
    return '';
  }
}
