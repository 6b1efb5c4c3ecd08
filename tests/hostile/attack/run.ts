import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** How a program ended. */
export interface Ended {
  /** Its exit code; `undefined` when it was stopped because it took too long. */
  code: number | undefined;
  stdout: string;
  stderr: string;
  seconds: number;
  /** Largest resident memory of the process, its threads included; 0 when it was stopped. */
  megabytes: number;
}

const project = resolve(import.meta.dirname, '../../..');
const reporter = join(project, 'tests/bench/report-memory.ts');

/** Runs a script with this Node.js in the folder of the project; stops it and its children after `seconds`. */
export function run(script: string, words: readonly string[], seconds: number): Promise<Ended> {
  const memoryFile = join(tmpdir(), `materia-memory-${randomUUID()}`);
  const begun = performance.now();
  const child = spawn(process.execPath, ['--import', reporter, script, ...words], {
    cwd: project,
    env: { ...process.env, MATERIA_MEMORY_FILE: memoryFile },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const ended: Ended = { code: undefined, stdout: '', stderr: '', seconds: 0, megabytes: 0 };
  for (const stream of ['stdout', 'stderr'] as const) {
    child[stream].setEncoding('utf8').on('data', (text: string) => {
      ended[stream] += text;
    });
  }
  const timer = setTimeout(() => child.pid && process.kill(-child.pid, 'SIGKILL'), seconds * 1000);
  return new Promise((settle, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      clearTimeout(timer);
      ended.code = code ?? undefined;
      ended.seconds = (performance.now() - begun) / 1000;
      ended.megabytes = code === null ? 0 : Number(readFileSync(memoryFile, 'utf8')) / 1024;
      rmSync(memoryFile, { force: true });
      settle(ended);
    });
  });
}

/**
 * Does the work for every item, two at a time, and returns the results in the order of the items. What came
 * too late is done again alone: only then is it known that the machine was not busy with the other.
 */
export async function inPairs<Item, Result extends object>(
  items: readonly Item[],
  work: (item: Item, lane: 0 | 1) => Promise<Result & { late?: boolean }>,
): Promise<Result[]> {
  const results: (Result & { late?: boolean })[] = [];
  let next = 0;
  const takeAll = async (lane: 0 | 1) => {
    for (let at = next++; at < items.length; at = next++) results[at] = await work(items[at] as Item, lane);
  };
  await Promise.all([takeAll(0), takeAll(1)]);
  for (const [at, item] of items.entries()) if (results[at]?.late) results[at] = await work(item, 0);
  return results;
}
