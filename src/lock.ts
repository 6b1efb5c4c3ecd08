import { existsSync, linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';

/** Thrown when a process that is running holds the lock; `owner` is its id, 0 when the lock names none. */
export class Locked extends Error {
  readonly owner: number;

  constructor(owner: number) {
    super(`${owner > 0 ? `Process ${owner}` : 'Another process'} holds the lock`);
    this.owner = owner;
  }
}

/**
 * Takes a lock and returns what gives it back; the end of the process gives it back as well. A lock whose
 * process is dead is taken over. A hard link appears whole or not at all, and only one process can make it.
 * Throws `Locked` when another process has it.
 */
export function takeLock(file: string): () => void {
  const mine = `${file}-${process.pid}`;
  writeFileSync(mine, `${process.pid}\n`);
  try {
    const owner = ownerOf(file);
    if (isRunning(owner)) throw new Locked(owner);
    if (owner > 0) takeAway(file, `${mine}-stale`, owner);
    linkSync(mine, file);
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === 'EEXIST' ? new Locked(ownerOf(file)) : error;
  } finally {
    remove(mine);
  }
  const unlock = () => {
    process.off('exit', unlock);
    remove(file);
  };
  process.once('exit', unlock);
  return unlock;
}

/** True when a process that is running holds the lock. */
export function isLocked(file: string): boolean {
  return isRunning(ownerOf(file));
}

/** Moves the lock of a dead process aside; puts it back when another process has taken it meanwhile. */
function takeAway(file: string, aside: string, owner: number): void {
  renameSync(file, aside);
  if (ownerOf(aside) !== owner) linkSync(aside, file);
  remove(aside);
}

/** The process that a lock file names; 0 when there is none. */
function ownerOf(file: string): number {
  return existsSync(file) ? Number.parseInt(readFileSync(file, 'utf8'), 10) || 0 : 0;
}

function isRunning(pid: number): boolean {
  if (pid === 0 || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function remove(file: string): void {
  rmSync(file, { force: true });
}
