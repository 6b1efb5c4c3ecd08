/**
 * The swap of two sites: `out` → old, staging → `out`, two adjacent renames. Between the two there is no
 * `out`. A process that dies there leaves the journal, and `repair` puts the new site in place.
 */
import {
  closeSync,
  existsSync,
  fsyncSync,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { isWholeSite } from './manifest.ts';

/** A place where a site is published, and what lies beside it (see `publish.ts`). Absolute paths. */
export interface Place {
  out: string;
  parent: string;
  lock: string;
  journal: string;
  old: string;
  staging: string;
}

/** Puts the staged site in place of the last one. Throws when it cannot, and the last one is still there. */
export function swap({ out, parent, journal, old, staging }: Place): void {
  rmSync(old, { recursive: true, force: true });
  try {
    writeFileSync(journal, `${basename(staging)}\n`, { flush: true });
    syncFolder(parent);
    if (existsSync(out)) renameSync(out, old);
    renameSync(staging, out);
  } catch (error) {
    if (!existsSync(out) && existsSync(old)) renameSync(old, out);
    removeIfPossible(journal);
    throw error;
  }
  syncFolder(parent);
  // The new site is published. The journal goes first: while it is there, the last site is whole.
  removeIfPossible(journal);
  removeIfPossible(old);
}

/**
 * Finishes or takes back a swap that was interrupted, and removes what dead processes left. Only the holder of
 * the lock may call it. Afterwards `out` is a whole site, or there never was one.
 */
export function repair(place: Place): void {
  const { out, parent, journal, old } = place;
  if (isVacant(out)) {
    const staged = stagingIn(place);
    if (staged !== undefined && isWholeSite(staged)) renameSync(staged, out);
    else if (existsSync(journal) ? existsSync(old) : isWholeSite(old)) renameSync(old, out);
    syncFolder(parent);
  }
  for (const leftover of leftoversOf(place)) removeIfPossible(leftover);
}

/** What a build leaves beside `out` when it dies, the journal first. */
export function leftoversOf({ parent, journal, old, staging }: Place): string[] {
  const prefix = basename(staging).replace(/\d+$/, '');
  const isStaging = (name: string) => name.startsWith(prefix) && /^\d+$/.test(name.slice(prefix.length));
  const names = existsSync(parent) ? readdirSync(parent) : [];
  return [
    ...[journal, old].filter((path) => names.includes(basename(path))),
    ...names.filter(isStaging).map((name) => join(parent, name)),
  ];
}

/** Removes a file or a folder, if it is there and can be. Synchronous, which is several times faster for thousands of files. */
export function removeIfPossible(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true });
  } catch {
    // A leftover harms nobody, and the next command tries again.
  }
}

/** The staging folder that the journal names; `undefined` without a journal, or when it was torn. */
function stagingIn(place: Place): string | undefined {
  const name = existsSync(place.journal) ? readFileSync(place.journal, 'utf8').trim() : '';
  return leftoversOf(place).find((path) => path !== place.old && basename(path) === name);
}

/** True where nothing is, or an empty folder. */
function isVacant(out: string): boolean {
  const status = lstatSync(out, { throwIfNoEntry: false });
  return status === undefined || (status.isDirectory() && readdirSync(out).length === 0);
}

/** Makes renames in a folder outlast a loss of power, where the system can. */
function syncFolder(folder: string): void {
  try {
    const handle = openSync(folder, 'r');
    fsyncSync(handle);
    closeSync(handle);
  } catch {
    // Not every system opens a folder.
  }
}
