import { readFileSync } from 'node:fs';
import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pruneFolder, writeWhole } from './kept-files.ts';
import type { RenderedBody } from './page.ts';

/** Rendered bodies on disk, each under the hash of everything that it was made from. */
export interface BodyStore {
  folder: string;
  has(hash: string): boolean;
  write(hash: string, body: RenderedBody): Promise<void>;
  /** Deletes bodies that are not in use and were written more than a week ago. */
  prune(used: ReadonlySet<string>): Promise<void>;
}

/**
 * Opens a folder of bodies, making it when it is not there. A kill or a full disk leaves no file half written; one
 * that a loss of power has torn is not there.
 */
export async function openBodyStore(folder: string): Promise<BodyStore> {
  await mkdir(folder, { recursive: true });
  const present = new Set(await readdir(folder));
  const fileOf = (hash: string) => join(folder, `${hash}.json`);
  const whole = new Set<string>();
  return {
    folder,
    has(hash) {
      if (!whole.has(hash) && present.has(`${hash}.json`) && isJson(fileOf(hash))) whole.add(hash);
      return whole.has(hash);
    },
    async write(hash, body) {
      await writeWhole(fileOf(hash), JSON.stringify(body));
      present.add(`${hash}.json`);
      whole.add(hash);
    },
    prune: (used) => pruneFolder(folder, (name) => used.has(name.replace(/\.json$/, ''))),
  };
}

function isJson(file: string): boolean {
  try {
    JSON.parse(readFileSync(file, 'utf8'));
    return true;
  } catch {
    return false;
  }
}
