import { readFile, stat } from 'node:fs/promises';
import { wholeFile } from '../problem.ts';
import type { Fault } from './fault.ts';

/** How a file of the content folder is named to an editor, how large it may be, and what to do when it is larger. */
export interface FileLimit {
  /** For example "The bibliography". */
  name: string;
  bytes: number;
  cure: string;
}

/** The bytes of a file, or why they are not read; one that is too large is not opened. Nothing is thrown. */
export async function readBytes(absolute: string, { name, bytes, cure }: FileLimit): Promise<Uint8Array | Fault> {
  const refuse = (ruleId: string, message: string): Fault => ({ ...wholeFile, ruleId, message });
  try {
    const { size } = await stat(absolute);
    if (size > bytes) {
      const message = `${name} has ${Math.ceil(size / 1024)} KB, more than ${bytes / 1024} KB. ${cure}`;
      return refuse('too-large', message);
    }
    return await readFile(absolute);
  } catch {
    return refuse('unreadable-file', `${name} cannot be read. Check that you may read it.`);
  }
}
