import { stat } from 'node:fs/promises';
import { shownPath } from '../encyclopedia/load/find-files.ts';
import { Refusal } from '../refusal.ts';

/** Throws a `Refusal` when a content folder is not there. */
export async function refuseMissingFolder(folder: string): Promise<void> {
  const status = await stat(folder).catch(() => undefined);
  if (!status?.isDirectory())
    throw new Refusal(`There is no content folder "${shownPath(folder)}". Name the right one with --content.`);
}
