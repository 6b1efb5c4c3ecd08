/**
 * Puts a finished site in place of the last one. `out` is a real folder; everything else lies beside it:
 *
 *     .<name>.lock             the process that is writing
 *     .<name>.staging-<pid>    the site that is being made
 *     .<name>.journal          written just before the swap, deleted just after it
 *     .<name>.old              the last site, while the new one takes its place
 *
 * The swap is two renames, `out` → old and staging → `out`. Between the two there is no `out`: a process
 * that dies there leaves the journal, and the next command puts the new site in place.
 */
import { existsSync, rmSync } from 'node:fs';
import { lstat, mkdir, open, readdir, readFile, rename } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { isLocked, Locked, takeLock } from '../lock.ts';
import { Refusal } from '../refusal.ts';
import { readManifest } from './manifest.ts';

export interface Publication {
  /** Empty folder in which the site is made. */
  staging: string;
  /** Empty folder for what is needed only while it is made. */
  work: string;
  /** Swaps the staged site in. */
  publish(): Promise<void>;
  /** Removes what was staged; what is published stays as it is. Does nothing after `publish`. */
  close(): Promise<void>;
}

/** Locks the place of a site and prepares staging. Throws a `Refusal` when it is locked or not ours. */
export async function openPublication(folder: string): Promise<Publication> {
  const out = resolve(folder);
  const { parent, beside, staging } = places(out);
  await mkdir(parent, { recursive: true });
  await refuseForeignFolder(out);
  const unlock = lock(beside('lock'), out);
  await finishSwap(out);
  await removeStale(parent, beside('staging-'));
  await mkdir(join(staging, 'site'), { recursive: true });
  await mkdir(join(staging, 'work'), { recursive: true });
  return {
    staging: join(staging, 'site'),
    work: join(staging, 'work'),
    publish: () => swap(out, join(staging, 'site')),
    async close() {
      remove(staging);
      unlock();
    },
  };
}

/** Finishes or takes back a swap that was interrupted; leaves a build that is running alone. */
export async function recover(folder: string): Promise<void> {
  const out = resolve(folder);
  if (!isLocked(places(out).beside('lock'))) await finishSwap(out);
}

async function finishSwap(out: string): Promise<void> {
  const { beside } = places(out);
  const journal = await readFile(beside('journal'), 'utf8').catch(() => undefined);
  if (journal === undefined) return;
  const staged = journal.trim();
  if (!existsSync(out) && existsSync(staged)) await rename(staged, out);
  else if (!existsSync(out) && existsSync(beside('old'))) await rename(beside('old'), out);
  remove(beside('old'));
  remove(beside('journal'));
}

async function swap(out: string, staged: string): Promise<void> {
  const { beside } = places(out);
  remove(beside('old'));
  await writeDurably(beside('journal'), staged);
  if (existsSync(out)) await rename(out, beside('old'));
  try {
    await rename(staged, out);
  } catch (error) {
    if (existsSync(beside('old'))) await rename(beside('old'), out);
    remove(beside('journal'));
    throw error;
  }
  remove(beside('journal'));
  remove(beside('old'));
}

function places(out: string): { parent: string; beside(what: string): string; staging: string } {
  const parent = dirname(out);
  const beside = (what: string) => join(parent, `.${basename(out)}.${what}`);
  return { parent, beside, staging: beside(`staging-${process.pid}`) };
}

/** A folder that somebody else filled is never replaced, and a link is not followed. */
async function refuseForeignFolder(out: string): Promise<void> {
  const status = await lstat(out).catch(() => undefined);
  if (status === undefined) return;
  if (!status.isDirectory()) throw new Refusal(`"${out}" is not a folder of its own. Choose another with --out.`);
  const isOurs = (await readdir(out)).length === 0 || (await readManifest(out)) !== undefined;
  if (!isOurs) {
    throw new Refusal(`"${out}" holds files that are no published site. Choose an empty or a new folder with --out.`);
  }
}

/** Takes the lock of a place, or throws a `Refusal` that names who has it. */
function lock(file: string, out: string): () => void {
  try {
    return takeLock(file);
  } catch (error) {
    if (!(error instanceof Locked)) throw error;
    const owner = error.owner > 0 ? `Process ${error.owner}` : 'Another process';
    throw new Refusal(`${owner} is publishing to "${out}". Wait until it ends; if none is, delete "${file}".`);
  }
}

async function removeStale(parent: string, prefix: string): Promise<void> {
  for (const name of await readdir(parent)) {
    if (join(parent, name).startsWith(prefix)) remove(join(parent, name));
  }
}

/** Removes a file or a folder, if it is there. Synchronous, which is several times faster for thousands of files. */
function remove(path: string): void {
  rmSync(path, { recursive: true, force: true });
}

async function writeDurably(file: string, text: string): Promise<void> {
  const handle = await open(file, 'w');
  await handle.writeFile(`${text}\n`);
  await handle.sync();
  await handle.close();
}
