import { linkSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { whenProcessEnds } from './process-end.ts';

/** Thrown when a process that is running holds the lock; `owner` is its id, 0 when the lock names none. */
export class Locked extends Error {
  readonly owner: number;

  constructor(owner: number) {
    super(`${owner > 0 ? `Process ${owner}` : 'Another process'} holds the lock`);
    this.owner = owner;
  }
}

/** A lock that this process took. */
export interface Lock {
  /** False when another process, or a person, took it away meanwhile. */
  isHeld(): boolean;
  /** Gives it back; the end of the process does so as well. */
  release(): void;
}

/** A process as a lock names it. */
interface Owner {
  pid: number;
  /** When it began, as `birthOf` says; empty where that is not known. */
  birth: string;
}

/**
 * Takes the lock that a file stands for. A hard link appears whole or not at all, and only one process can
 * make it. A lock whose process is dead is taken over; it knows the processes of this machine (or
 * container) only. Throws `Locked` when a process that is running has it, or when it names none.
 */
export function takeLock(file: string): Lock {
  removeLeftovers(file);
  const mine = `${file}-${process.pid}`;
  const text = `${process.pid} ${birthOf(process.pid) ?? ''}\n`;
  try {
    writeFileSync(mine, text, { flush: true });
    const owner = ownerOf(file);
    if (owner !== undefined && isRunning(owner)) throw new Locked(owner.pid);
    if (owner !== undefined && owner.pid > 0) takeAway(file, owner);
    linkSync(mine, file);
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === 'EEXIST' ? new Locked(ownerOf(file)?.pid ?? 0) : error;
  } finally {
    remove(mine);
  }
  const isHeld = () => read(file) === text;
  const release = whenProcessEnds(() => {
    if (isHeld()) remove(file);
  });
  return { isHeld, release };
}

/** True when a process that is running holds the lock. */
export function isLocked(file: string): boolean {
  const owner = ownerOf(file);
  return owner !== undefined && isRunning(owner);
}

/**
 * Removes the lock of a dead process, while a lock of its own keeps others from doing so: what they would remove
 * may be the lock that somebody took since. That lock is taken in the same way where its owner died in turn.
 */
function takeAway(file: string, dead: Owner): void {
  const claim = takeLock(`${file}-claim`);
  try {
    const owner = ownerOf(file);
    if (owner?.pid === dead.pid && owner.birth === dead.birth) remove(file);
  } finally {
    claim.release();
  }
}

/** Removes what processes left that died while they took the lock. */
function removeLeftovers(file: string): void {
  const prefix = `${basename(file)}-`;
  for (const name of readdirSync(dirname(file))) {
    const pid = name.startsWith(prefix) ? Number.parseInt(name.slice(prefix.length), 10) : Number.NaN;
    if (pid > 0 && birthOf(pid) === undefined) remove(join(dirname(file), name));
  }
}

/** The process that a lock names; its id is 0 when the text says nothing. `undefined` where there is no lock. */
function ownerOf(file: string): Owner | undefined {
  const text = read(file);
  if (text === undefined) return undefined;
  const [pid = '', birth = ''] = text.trim().split(' ');
  return { pid: Number.parseInt(pid, 10) || 0, birth };
}

/** Another process may have the id of a dead one by now, also this one: then the two began at different times. */
function isRunning({ pid, birth }: Owner): boolean {
  if (pid <= 0) return false;
  const born = birthOf(pid);
  if (born === undefined) return false;
  return birth === '' || born === '' ? pid !== process.pid : birth === born;
}

/**
 * When the process with that id began, in a form of this machine; empty where the system does not tell,
 * `undefined` when it does not run. Linux tells it in `/proc/<pid>/stat` (proc(5)): the name in
 * parentheses, then the state, and 19 fields on the time in ticks since the machine started.
 */
function birthOf(pid: number): string | undefined {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return undefined;
  }
  const text = read(`/proc/${pid}/stat`);
  if (!text) return '';
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  // A process that died and that its parent has not asked about yet still has an id.
  if (fields[0] === 'Z' || fields[0] === 'X') return undefined;
  return `${fields[19]}@${read('/proc/sys/kernel/random/boot_id')?.trim() ?? ''}`;
}

/** The text of a file; `undefined` where there is none, empty where it cannot be read. */
function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    return ['ENOENT', 'ESRCH'].includes((error as NodeJS.ErrnoException).code ?? '') ? undefined : '';
  }
}

function remove(file: string): void {
  rmSync(file, { force: true });
}
