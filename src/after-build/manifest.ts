import { createHash } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Lies at the top of every published site and marks it as ours. */
export const manifestFile = 'manifest.json';

export interface Manifest {
  /** Hash of the content, the code and the options that the site was made from. */
  inputs: string;
  /** SHA-256 of every other file, hexadecimal, by path with `/`. */
  files: Record<string, string>;
}

/** A file in which a folder is not what its manifest says. */
export interface Difference {
  file: string;
  what: 'missing' | 'changed' | 'added';
}

/** Writes the list of all files of a site and their hashes. */
export function writeManifest(site: string, inputs: string): void {
  const files = Object.fromEntries(listFiles(site).map((file) => [file, hashOf(join(site, file))]));
  writeFileSync(join(site, manifestFile), `${JSON.stringify({ inputs, files } satisfies Manifest, null, 1)}\n`);
}

/** The manifest of a published site; `undefined` where there is none of ours. */
export function readManifest(site: string): Manifest | undefined {
  try {
    const manifest: Partial<Manifest> | null = JSON.parse(readFileSync(join(site, manifestFile), 'utf8'));
    const isOurs = typeof manifest?.inputs === 'string' && manifest.files instanceof Object;
    return isOurs ? (manifest as Manifest) : undefined;
  } catch {
    return undefined;
  }
}

/** Compares the bytes of every file below a folder with a manifest; sorted by file, empty when they agree. */
export function compareWithManifest(site: string, { files }: Manifest): Difference[] {
  const present = new Set(listFiles(site));
  present.delete(manifestFile);
  const differences: Difference[] = [];
  for (const file of [...new Set([...present, ...Object.keys(files)])].sort()) {
    if (!present.has(file)) differences.push({ file, what: 'missing' });
    else if (!Object.hasOwn(files, file)) differences.push({ file, what: 'added' });
    else if (!isFileWith(join(site, file), files[file])) differences.push({ file, what: 'changed' });
  }
  return differences;
}

/** True when a folder holds a published site of ours, and exactly that. */
export function isWholeSite(site: string): boolean {
  const manifest = readManifest(site);
  return manifest !== undefined && compareWithManifest(site, manifest).length === 0;
}

/** All files below a folder, as paths relative to it with `/`, sorted; symbolic links are not followed. */
export function listFiles(folder: string, below = ''): string[] {
  return readdirSync(join(folder, below), { withFileTypes: true })
    .flatMap((entry) => {
      const path = below === '' ? entry.name : `${below}/${entry.name}`;
      return entry.isDirectory() ? listFiles(folder, path) : [path];
    })
    .sort();
}

/** SHA-256 of a file, hexadecimal. */
export function hashOf(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}

/** False also for a link, a pipe and the like, and for a file that cannot be read. */
function isFileWith(file: string, hash: string | undefined): boolean {
  try {
    return lstatSync(file).isFile() && hashOf(file) === hash;
  } catch {
    return false;
  }
}
