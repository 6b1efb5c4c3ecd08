import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Lies at the top of every published site and marks it as ours. */
export const manifestFile = 'manifest.json';

export interface Manifest {
  /** Hash of the content, the code and the options that the site was made from. */
  inputs: string;
  /** SHA-256 of every other file, hexadecimal, by path with `/`. */
  files: Record<string, string>;
}

/** Writes the list of all files of a site and their hashes. */
export async function writeManifest(site: string, inputs: string): Promise<void> {
  const files = Object.fromEntries(listFiles(site).map((file) => [file, hashOf(join(site, file))]));
  await writeFile(join(site, manifestFile), `${JSON.stringify({ inputs, files } satisfies Manifest, null, 1)}\n`);
}

/** The manifest of a published site; `undefined` where there is none of ours. */
export async function readManifest(site: string): Promise<Manifest | undefined> {
  try {
    const manifest: Partial<Manifest> | null = JSON.parse(await readFile(join(site, manifestFile), 'utf8'));
    const isOurs = typeof manifest?.inputs === 'string' && manifest.files instanceof Object;
    return isOurs ? (manifest as Manifest) : undefined;
  } catch {
    return undefined;
  }
}

/** All files below a folder, as paths relative to it with `/`, sorted. */
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
