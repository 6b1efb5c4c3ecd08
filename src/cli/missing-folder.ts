import { stat } from 'node:fs/promises';
import { shownPath } from '../encyclopedia/load/find-files.ts';
import { Refusal } from '../refusal.ts';

/** Throws a `Refusal` when the folder that a flag names is not there; by default that of the content. */
export async function refuseMissingFolder(folder: string, flag: 'content' | 'out' = 'content'): Promise<void> {
  const status = await stat(folder).catch(() => undefined);
  const what = flag === 'content' ? 'content folder' : 'folder';
  if (!status?.isDirectory())
    throw new Refusal(`There is no ${what} "${shownPath(folder)}". Name the right one with --${flag}.`);
}
