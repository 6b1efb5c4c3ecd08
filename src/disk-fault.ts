import { statfsSync } from 'node:fs';
import { relative } from 'node:path';
import { getSystemErrorName } from 'node:util';
import { leavesFolder } from './encyclopedia/load/find-files.ts';
import { Failure } from './refusal.ts';

/**
 * Says in words what a disk refused, when that is what was thrown, by us or by a library that wraps it;
 * `undefined` for every other error. `folders` are the places that were being written to: the one that the
 * error lies in is named, or where the error names no file, the fullest. Codes are those of errno(3).
 */
export function diskFault(error: unknown, folders: readonly string[]): Failure | undefined {
  const fault = systemError(error);
  const say = fault && sentences[fault.code];
  if (!say) return undefined;
  const { code, path = '' } = fault;
  const around = folders.find((folder) => !leavesFolder(relative(folder, path)));
  if (isFull.has(code)) return new Failure(say(fullest(folders)));
  return new Failure(say((ofOneFile.has(code) ? path : (around ?? path)) || folders[0] || 'this folder'));
}

const isFull = new Set(['ENOSPC', 'EDQUOT']);
/** Faults of one name, of which the folder around it has no part. */
const ofOneFile = new Set(['ENOTDIR', 'ENAMETOOLONG', 'ELOOP', 'EBUSY', 'EXDEV']);

const noPermission = (path: string) =>
  `You have no permission to write in "${path}". Change its permissions, or choose another folder.`;
const notMovable = (path: string) =>
  `"${path}" cannot be replaced, because it is the root of a disk or of a layer of one. Choose another folder with --out.`;
const tooManyFiles = () =>
  'The system allows no more open files. Close other programs or raise the limit ("ulimit -n"), then run the command again.';

const sentences: Record<string, (path: string) => string> = {
  ENOSPC: (path) => `The disk that holds "${path}" is full. Free some space, then run the command again.`,
  EDQUOT: (path) =>
    `Your share of the disk that holds "${path}" is used up. Free some space, then run the command again.`,
  EFBIG: (path) =>
    `A file in "${path}" would be larger than the system allows. Raise the limit ("ulimit -f"), then run the command again.`,
  EROFS: (path) => `"${path}" lies on a disk that is read-only. Make it writable, or choose another folder.`,
  EACCES: noPermission,
  EPERM: noPermission,
  EIO: (path) => `The disk that holds "${path}" does not work. Check it, then run the command again.`,
  ENOTDIR: (path) => `A part of "${path}" is a file, expected a folder. Choose another folder.`,
  ENAMETOOLONG: (path) => `"${path}" is too long for a name. Choose a shorter one.`,
  ELOOP: (path) => `"${path}" is a symbolic link that leads to itself. Choose another folder.`,
  EBUSY: notMovable,
  EXDEV: notMovable,
  EMFILE: tooManyFiles,
  ENFILE: tooManyFiles,
};

/** The error of a system call behind an error, its causes included. */
function systemError(error: unknown): { code: string; path?: string | undefined } | undefined {
  for (let at = error, depth = 0; at instanceof Error && depth < 10; at = at.cause, depth++) {
    const { code, path, message, syscall } = at as NodeJS.ErrnoException;
    if (/^(listen|bind|connect|spawn|kill)/.test(syscall ?? '')) return undefined;
    // A folder that cannot be made because a file is there, in the middle of a path or at its end.
    const own = code === 'EEXIST' && syscall === 'mkdir' ? 'ENOTDIR' : code;
    const known = [own, codeIn(message)].find((name) => name !== undefined && Object.hasOwn(sentences, name));
    if (known !== undefined) return { code: known, path };
  }
  return undefined;
}

/**
 * The code in the text of an error, for libraries that keep no more: those of Node write "ENOSPC: no space left
 * on device, write", those in Rust, such as the bundler, "No space left on device (os error 28)".
 */
function codeIn(message: string): string | undefined {
  const number = Number(/\(os error (\d+)\)/.exec(message)?.[1]);
  return number > 0 ? getSystemErrorName(-number) : /\b(E[A-Z]{2,}): /.exec(message)?.[1];
}

/** The folder whose disk has least room: for bytes, or else for files. */
function fullest(folders: readonly string[]): string {
  const room = (folder: string) => {
    try {
      const { bavail, bsize, ffree, files } = statfsSync(folder);
      return files > 0 && ffree === 0 ? 0 : bavail * bsize;
    } catch {
      return Number.POSITIVE_INFINITY;
    }
  };
  return folders.toSorted((a, b) => room(a) - room(b))[0] ?? 'this folder';
}
