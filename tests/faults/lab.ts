/** What the fault scripts share: a small encyclopedia in two editions, the real build as a process, and hashes. */
import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const project = resolve(import.meta.dirname, '../..');
export const cacheFolder = join(project, 'node_modules/.cache/materia');

export const editions = ['first', 'second'] as const;
export type Edition = (typeof editions)[number];

/** Writes the content of an edition: articles that link to one another and that no other edition has word for word. */
export function writeContent(folder: string, edition: Edition): void {
  mkdirSync(join(folder, 'topics'), { recursive: true });
  const names = ['Iron', 'Folate', 'Copper', 'Zinc'];
  for (const [number, name] of names.entries()) {
    const next = names[(number + 1) % names.length];
    const text = `---\ntitle: ${name}\nsummary: What ${name} is, ${edition} edition.\naliases: [${name} story]\nupdated: 2026-11-22\n---\n\n${name} is needed for life. This is the ${edition} edition. See [[${next}]].\n`;
    writeFileSync(join(folder, 'topics', `${name.toLowerCase()}.md`), text);
  }
}

/** Starts the real build, as the leader of a process group of its own. */
export function startBuild(content: string, out: string, { uid }: { uid?: number } = {}): ChildProcess {
  const words = [join(project, 'src/cli/main.ts'), 'build', '--content', content, '--out', out];
  const user = uid === undefined ? {} : { uid, gid: uid };
  return spawn(process.execPath, words, { cwd: project, detached: true, stdio: ['ignore', 'ignore', 'pipe'], ...user });
}

export interface Ended {
  code: number | null;
  signal: NodeJS.Signals | null;
  /** What it wrote to standard error. */
  told: string;
}

/** Waits for a process to end. */
export function end(child: ChildProcess): Promise<Ended> {
  let told = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    told += text;
  });
  return new Promise((resolve) => child.once('close', (code, signal) => resolve({ code, signal, told: told.trim() })));
}

/** SHA-256 of all names, modes and bytes below a folder; `undefined` where there is none. */
export function hashOfFolder(folder: string): string | undefined {
  if (!existsSync(folder)) return undefined;
  const hash = createHash('sha256');
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    const path = join(folder, name);
    const status = lstatSync(path);
    hash.update(`${name}\0${(status.mode & 0o7777).toString(8)}\0`);
    if (status.isFile()) hash.update(readFileSync(path)).update('\0');
  }
  return hash.digest('hex');
}

/** Collects what was expected and did not happen, and ends the process with 1 if anything did. */
export class Findings {
  private readonly faults: string[] = [];

  expect(isRight: boolean, what: string): void {
    if (isRight) return;
    this.faults.push(what);
    console.error(`FAULT: ${what}`);
  }

  close(summary: string): void {
    console.log(`${summary}; ${this.faults.length} faults`);
    if (this.faults.length > 0) process.exitCode = 1;
  }
}
