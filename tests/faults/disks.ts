/**
 * Builds over a published site while a disk is full, read-only or locked: `node tests/faults/disks.ts`, with `--short`
 * for fewer. After each, the published folder has to be what it was, byte for byte, with nothing beside it, and the
 * build has to have said one sentence. Needs root on Linux: it mounts small disks, in a mount namespace of its own.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cacheFolder, type Ended, end, Findings, hashOfFolder, startBuild, writeContent } from './lab.ts';

const inOwnNamespace = 'MATERIA_OWN_MOUNTS';
if (process.env[inOwnNamespace] === undefined) {
  const words = [
    '--mount',
    '--propagation',
    'private',
    process.execPath,
    import.meta.filename,
    ...process.argv.slice(2),
  ];
  const probe = spawnSync('unshare', ['--mount', '--propagation', 'private', 'mount', '-t', 'tmpfs', 'none', tmpdir()]);
  if (probe.status !== 0) {
    console.log('Skipped: mounting small disks needs root on Linux.');
    process.exit(0);
  }
  process.exit(
    spawnSync('unshare', words, { stdio: 'inherit', env: { ...process.env, [inOwnNamespace]: '1' } }).status ?? 1,
  );
}

const isShort = process.argv.includes('--short');
const findings = new Findings();
const folder = mkdtempSync(join(tmpdir(), 'materia-disks-'));
const disk = join(folder, 'disk');
const out = join(disk, 'dist');
const contents = { first: join(folder, 'first'), second: join(folder, 'second') };
let cases = 0;

try {
  writeContent(contents.first, 'first');
  writeContent(contents.second, 'second');
  mkdirSync(disk);
  await fullDisk();
  await fullCache();
  await readOnly();
  await withoutPermission();
} finally {
  // What is still mounted goes with the namespace, but not before the folder that it lies on.
  spawnSync('umount', ['--recursive', '--lazy', out, disk, cacheFolder]);
  rmSync(folder, { recursive: true, force: true });
}
findings.close(`${cases} faults of disks`);

/** Every step of the build meets the end of the disk once: from no room at all to nearly enough. */
async function fullDisk(): Promise<void> {
  mount('-t', 'tmpfs', '-o', 'size=64m', 'none', disk);
  await publish();
  const before = hashOfFolder(out);
  const need = used(disk);
  for (const part of isShort
    ? [0, 0.4, 0.9]
    : [0, 0.01, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99]) {
    await withFiller(disk, need * part, async () => {
      const result = await end(startBuild(contents.second, out));
      judge(`a disk with ${Math.round(part * 100)} % of the room`, result, before, /is full/);
    });
  }
  unmount(disk);
}

/** The same for the disk of the checkout, on which Astro works. */
async function fullCache(): Promise<void> {
  await publish();
  const before = hashOfFolder(out);
  mkdirSync(cacheFolder, { recursive: true });
  for (const kilobytes of isShort ? [16, 500] : [4, 16, 64, 200, 300, 400, 500, 600, 700]) {
    mount('-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'none', cacheFolder);
    const result = await end(startBuild(contents.second, out));
    judge(`a checkout with room for ${kilobytes} KB`, result, before, /is full/);
    findings.expect(!existsSync(join(cacheFolder, 'pages')), 'the checkout keeps pages that were never finished');
    unmount(cacheFolder);
  }
}

async function readOnly(): Promise<void> {
  await publish();
  const before = hashOfFolder(out);
  mount('--bind', disk, disk);
  mount('-o', 'remount,ro,bind', disk);
  judge('a read-only disk', await end(startBuild(contents.second, out)), before, /read-only/);
  unmount(disk);

  mount('--bind', out, out);
  mount('-o', 'remount,ro,bind', out);
  judge('a published folder that is a disk', await end(startBuild(contents.second, out)), before, /cannot be replaced/);
  unmount(out);

  mkdirSync(cacheFolder, { recursive: true });
  mount('--bind', cacheFolder, cacheFolder);
  mount('-o', 'remount,ro,bind', cacheFolder);
  judge('a read-only checkout', await end(startBuild(contents.second, out)), before, /read-only/);
  unmount(cacheFolder);
}

async function withoutPermission(): Promise<void> {
  await publish();
  const before = hashOfFolder(out);
  if (spawnSync('chattr', ['+i', disk]).status === 0) {
    judge('a folder that nobody may change', await end(startBuild(contents.second, out)), before, /no permission/);
    execFileSync('chattr', ['-i', disk]);
  } else console.log('Skipped: this disk knows no chattr +i.');

  for (const path of [folder, contents.second]) chmodSync(path, 0o755);
  chmodSync(disk, 0o555);
  const nobody = 65534;
  judge(
    'a folder of somebody else',
    await end(startBuild(contents.second, out, { uid: nobody })),
    before,
    /no permission/,
  );
  chmodSync(disk, 0o755);
}

async function publish(): Promise<void> {
  const { code, told } = await end(startBuild(contents.first, out));
  if (code !== 0) throw new Error(`The first edition cannot be published:\n${told}`);
}

function judge(what: string, { code, signal, told }: Ended, before: string | undefined, sentence: RegExp): void {
  cases++;
  console.log(`${what}: ${signal ?? code}, ${told}`);
  findings.expect(code === 1 || code === 2, `with ${what}, the build ended with ${signal ?? code}`);
  findings.expect(/^[^\n]+\.$/.test(told) && sentence.test(told), `with ${what}, the build said "${told}"`);
  findings.expect(hashOfFolder(out) === before, `with ${what}, the published folder changed`);
  const beside = readdirSync(disk).filter((name) => name !== 'dist' && name !== 'filler');
  findings.expect(beside.length === 0, `with ${what}, ${beside.join(', ')} lies beside it`);
}

/** Leaves that many bytes free on a disk while some work is done. */
async function withFiller(place: string, free: number, work: () => Promise<void>): Promise<void> {
  const { bavail, bsize } = statfsSync(place);
  const filler = join(place, 'filler');
  const bytes = Math.max(0, bavail * bsize - Math.floor(free));
  if (bytes > 0) execFileSync('fallocate', ['-l', String(bytes), filler]);
  else writeFileSync(filler, '');
  await work();
  rmSync(filler);
}

function used(place: string): number {
  const { blocks, bfree, bsize } = statfsSync(place);
  return (blocks - bfree) * bsize;
}

function mount(...words: string[]): void {
  execFileSync('mount', words);
}

function unmount(place: string): void {
  execFileSync('umount', [place]);
}
