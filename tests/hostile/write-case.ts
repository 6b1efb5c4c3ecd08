import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { HostileCase } from './hostile-case.ts';

/** Writes the files of a case into a content folder. */
export function writeCase({ files }: HostileCase, content: string): void {
  for (const [file, made] of Object.entries(files)) {
    const path = join(content, file);
    mkdirSync(dirname(path), { recursive: true });
    if (typeof made === 'string' || made instanceof Uint8Array) writeFileSync(path, made);
    else symlinkSync(made.link, path);
  }
}
