/**
 * Puts a finished site in place of the last one. `out` is a real folder; everything else lies beside it:
 *
 *     .<name>.lock             the process that is writing
 *     .<name>.staging-<pid>    the site that is being made
 *     .<name>.journal          the name of that folder; written just before the swap, deleted just after it
 *     .<name>.old              the last site, while the new one takes its place
 */
import { lstatSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { type Lock, Locked, takeLock } from '../lock.ts';
import { whenProcessEnds } from '../process-end.ts';
import { Refusal } from '../refusal.ts';
import { readManifest } from './manifest.ts';
import { leftoversOf, type Place, removeIfPossible, repair, swap } from './swap.ts';

export interface Publication {
  /** Empty folder in which the site is made. */
  staging: string;
  /** Swaps the staged site in. Throws and leaves the last one in place when that fails. */
  publish(): void;
  /** Removes what was staged; what is published stays as it is. Never throws. */
  close(): void;
}

/**
 * Locks the place of a site, finishes or takes back what was interrupted there, and prepares staging.
 * Throws a `Refusal` when the place is locked or not ours, and the error of the disk when it cannot be written.
 */
export function openPublication(folder: string): Publication {
  const place = placeOf(folder);
  const { out, parent, staging } = place;
  mkdirSync(parent, { recursive: true });
  refuseForeignFolder(place);
  const lock = lockPlace(place);
  const close = whenProcessEnds(() => {
    removeIfPossible(staging);
    lock.release();
  });
  try {
    repair(place);
    mkdirSync(staging);
  } catch (error) {
    close();
    throw error;
  }
  return {
    staging,
    publish() {
      if (!lock.isHeld()) throw new Refusal(`Another process took the lock of "${out}". Wait until it ends.`);
      swap(place);
    },
    close,
  };
}

/** Finishes or takes back a swap that was interrupted, and tidies up; leaves a build that is running alone. */
export function recover(folder: string): void {
  const place = placeOf(folder);
  if (leftoversOf(place).length === 0) return;
  try {
    const lock = takeLock(place.lock);
    repair(place);
    lock.release();
  } catch (error) {
    if (!(error instanceof Locked)) throw error;
  }
}

function placeOf(folder: string): Place {
  const out = resolve(folder);
  const beside = (what: string) => join(dirname(out), `.${basename(out)}.${what}`);
  return {
    out,
    parent: dirname(out),
    lock: beside('lock'),
    journal: beside('journal'),
    old: beside('old'),
    staging: beside(`staging-${process.pid}`),
  };
}

/** A folder that somebody else filled is never replaced, a link is not followed, and a disk cannot be renamed. */
function refuseForeignFolder({ out, parent }: Place): void {
  const status = lstatSync(out, { throwIfNoEntry: false });
  if (status === undefined) return;
  if (!status.isDirectory()) throw new Refusal(`"${out}" is not a folder of its own. Choose another with --out.`);
  if (status.dev !== statSync(parent).dev)
    throw new Refusal(`"${out}" is the root of a disk. Choose a folder on it, such as --out "${join(out, 'site')}".`);
  const isOurs = readdirSync(out).length === 0 || readManifest(out) !== undefined;
  if (!isOurs) {
    throw new Refusal(`"${out}" holds files that are no published site. Choose an empty or a new folder with --out.`);
  }
}

/** Takes the lock of a place, or throws a `Refusal` that names who has it. */
function lockPlace({ lock, out }: Place): Lock {
  try {
    return takeLock(lock);
  } catch (error) {
    if (!(error instanceof Locked)) throw error;
    const owner = error.owner > 0 ? `Process ${error.owner}` : 'Another process';
    throw new Refusal(`${owner} is publishing to "${out}". Wait until it ends; if none is, delete "${lock}".`);
  }
}
