/** Files that one run makes and later runs use again, each under the hash of all that it is made from. */
import { readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const week = 7 * 24 * 60 * 60 * 1000;

/** Writes a file under its name only when it is whole: a kill or a full disk leaves nothing that looks like it. */
export async function writeWhole(file: string, content: string | Uint8Array): Promise<void> {
  const unfinished = `${file}.${process.pid}.unfinished`;
  try {
    await writeFile(unfinished, content);
    await rename(unfinished, file);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}

/** Deletes the files of a folder that are not in use and were written more than a week ago. */
export async function pruneFolder(folder: string, isUsed: (name: string) => boolean): Promise<void> {
  for (const name of await readdir(folder)) {
    if (isUsed(name)) continue;
    const path = join(folder, name);
    const status = await stat(path).catch(() => undefined);
    if (status && Date.now() - status.mtimeMs > week) await rm(path, { force: true });
  }
}
