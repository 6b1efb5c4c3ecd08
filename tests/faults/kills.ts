/**
 * Kills real builds at random moments: `node tests/faults/kills.ts`, `--short` for few. Two editions take turns in one
 * folder. After each kill the folder has to hold the old or the new one, byte for byte, or nothing in the instant
 * between two renames; the next build has to leave exactly what an undisturbed one makes. `--seed N` repeats a run.
 */
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { cacheFolder, type Edition, editions, end, Findings, hashOfFolder, startBuild, writeContent } from './lab.ts';

const { values } = parseArgs({ options: { short: { type: 'boolean' }, seed: { type: 'string' } } });
const plan = values.short ? { anywhere: 4, nearSwap: 3 } : { anywhere: 50, nearSwap: 20 };
const seed = Number(values.seed ?? 1);

const findings = new Findings();
const folder = mkdtempSync(join(tmpdir(), 'materia-kills-'));
const out = join(folder, 'place/dist');
const content = (edition: Edition) => join(folder, edition);
const clean = new Map<Edition, string | undefined>();
const left = { old: 0, new: 0, nothing: 0 };

try {
  let duration = 0;
  for (const edition of editions) {
    writeContent(content(edition), edition);
    const start = performance.now();
    const { code, told } = await end(startBuild(content(edition), join(folder, 'clean', edition)));
    if (code !== 0) throw new Error(`The edition cannot be built:\n${told}`);
    duration = performance.now() - start;
    clean.set(edition, hashOfFolder(join(folder, 'clean', edition)));
  }
  console.log(`An undisturbed build takes ${(duration / 1000).toFixed(1)} s; seed ${seed}`);
  await finish('first', 'the first build');
  const random = randomNumbers(seed);
  for (let number = 0; number < plan.anywhere + plan.nearSwap; number++) {
    const [old, next] = number % 2 === 0 ? (['first', 'second'] as const) : (['second', 'first'] as const);
    const isNear = number >= plan.anywhere;
    // A third of the kills hits the command alone, and what it started has to notice.
    const isAlone = number % 3 === 2;
    const delay = random() * (isNear ? 60 : duration);
    const what = `kill ${number + 1} (${isNear ? 'near the swap, ' : ''}${delay.toFixed(0)} ms, ${isAlone ? 'the command' : 'the group'})`;
    await kill(next, what, { delay, isNear, isAlone });
    const hash = hashOfFolder(out);
    const state =
      hash === undefined ? 'nothing' : hash === clean.get(old) ? 'old' : hash === clean.get(next) ? 'new' : undefined;
    findings.expect(state !== undefined, `after ${what}, the folder is neither the old nor the new site`);
    findings.expect(
      state !== 'nothing' || existsSync(join(dirname(out), '.dist.journal')),
      `after ${what}, the site is lost`,
    );
    if (state) left[state]++;
    console.log(`${what}: ${state ?? 'neither'}`);
    await finish(next, what);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
findings.close(
  `${plan.anywhere} kills anywhere, ${plan.nearSwap} near the swap: ${left.old} left the old site, ${left.new} the new one, ${left.nothing} none until the next command`,
);

interface Moment {
  /** Milliseconds after the start, or after the manifest was written. */
  delay: number;
  isNear: boolean;
  isAlone: boolean;
}

/** Starts a build and kills it, unless it has ended by then; no process of it may be left. */
async function kill(edition: Edition, what: string, { delay, isNear, isAlone }: Moment): Promise<void> {
  const build = startBuild(content(edition), out);
  const ended = end(build);
  const pid = build.pid ?? 0;
  if (isNear) {
    const manifest = join(dirname(out), `.dist.staging-${pid}/manifest.json`);
    while (!existsSync(manifest) && build.exitCode === null) await setTimeout(1);
  }
  await Promise.race([setTimeout(delay), ended]);
  signal(isAlone ? pid : -pid, 'SIGKILL');
  await ended;
  for (let waits = 0; signal(-pid, 0) && waits < 100; waits++) await setTimeout(100);
  findings.expect(!signal(-pid, 0), `after ${what}, a process of it still runs`);
  signal(-pid, 'SIGKILL');
}

/** True when there was a process to signal. */
function signal(pid: number, name: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(pid, name);
  } catch {
    return false;
  }
}

/** Builds an edition undisturbed, and compares. */
async function finish(edition: Edition, what: string): Promise<void> {
  const { code, told } = await end(startBuild(content(edition), out));
  findings.expect(code === 0, `after ${what}, the next build ended with ${code}: ${told}`);
  findings.expect(hashOfFolder(out) === clean.get(edition), `after ${what}, the next build made another site`);
  const beside = readdirSync(dirname(out)).filter((name) => name !== 'dist');
  findings.expect(beside.length === 0, `after ${what}, ${beside.join(', ')} was left beside the site`);
  const kept = readdirSync(cacheFolder).filter((name) => /^pages/.test(name));
  findings.expect(kept.length === 0, `after ${what}, ${kept.join(', ')} was left in the checkout`);
}

/** Random numbers from 0 to 1, the same for the same seed (mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
