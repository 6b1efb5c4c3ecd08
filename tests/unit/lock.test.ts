import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { isLocked, Locked, takeLock } from '../../src/lock.ts';

const moduleUrl = new URL('../../src/lock.ts', import.meta.url).href;

function lockFile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'lock-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return join(folder, 'lock');
}

/** Starts a process that runs `code` with `takeLock` at hand, and waits for the first word that it prints. */
async function startProcess(code: string): Promise<{ pid: number; word: string; kill(): Promise<void> }> {
  const script = `import { takeLock } from ${JSON.stringify(moduleUrl)};\n${code}`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const word = await new Promise<string>((resolve) =>
    child.stdout.once('data', (text) => resolve(String(text).trim())),
  );
  const kill = () => {
    child.kill('SIGKILL');
    return ended;
  };
  onTestFinished(kill);
  return { pid: child.pid ?? 0, word, kill };
}

const holder = (file: string) =>
  startProcess(`takeLock(${JSON.stringify(file)}); console.log('held'); setInterval(() => {}, 1000);`);

test('is held until it is given back, and leaves nothing', () => {
  const file = lockFile();
  const lock = takeLock(file);
  expect([lock.isHeld(), isLocked(file)]).toEqual([true, true]);
  expect(() => takeLock(file)).toThrow(Locked);
  lock.release();
  expect([lock.isHeld(), isLocked(file)]).toEqual([false, false]);
  expect(readdirSync(join(file, '..'))).toEqual([]);
  takeLock(file).release();
});

test('is refused while a process that runs has it, which is named', async () => {
  const file = lockFile();
  const { pid } = await holder(file);
  expect(isLocked(file)).toBe(true);
  expect(() => takeLock(file)).toThrow(`Process ${pid} holds the lock`);
  expect(readdirSync(join(file, '..'))).toEqual(['lock']);
});

test('is taken over from a process that was killed', async () => {
  const file = lockFile();
  const { kill } = await holder(file);
  await kill();
  expect(existsSync(file)).toBe(true);
  expect(isLocked(file)).toBe(false);
  const lock = takeLock(file);
  expect(lock.isHeld()).toBe(true);
  lock.release();
});

test('a process that died is dead before its parent has asked about it', async () => {
  const file = lockFile();
  // The shell starts a process, becomes another one and so never asks.
  const child = spawn('sh', ['-c', 'true & echo $!; exec sleep 30'], { stdio: ['ignore', 'pipe', 'ignore'] });
  onTestFinished(() => void child.kill());
  const pid = await new Promise<string>((resolve) => child.stdout.once('data', (text) => resolve(String(text).trim())));
  writeFileSync(file, `${pid}\n`);
  await expect.poll(() => isLocked(file), { timeout: 20_000 }).toBe(false);
});

test.skipIf(process.platform !== 'linux')(
  'the id of a dead process that another has now does not keep it',
  async () => {
    const file = lockFile();
    const { pid, kill } = await holder(file);
    const text = readFileSync(file, 'utf8');
    expect(text).toMatch(new RegExp(`^${pid} \\d+@[0-9a-f-]{36}\n$`));
    await kill();
    writeFileSync(file, text.replace(/^\d+/, String(process.pid)));
    expect(isLocked(file)).toBe(false);
    takeLock(file).release();
    const other = await startProcess('console.log("runs"); setInterval(() => {}, 1000);');
    writeFileSync(file, text.replace(/^\d+/, String(other.pid)));
    expect(isLocked(file)).toBe(false);
    // Where it is not known when the processes began, the id alone counts.
    writeFileSync(file, `${other.pid}\n`);
    expect(isLocked(file)).toBe(true);
  },
);

test.each(['', 'Monday\n', '-1 x\n', '0\n'])('a lock that holds %j is held by somebody unknown', (text) => {
  const file = lockFile();
  writeFileSync(file, text);
  expect(() => takeLock(file)).toThrow('Another process holds the lock');
  expect(readdirSync(join(file, '..'))).toEqual(['lock']);
});

test('a folder in place of the lock is held by somebody unknown', () => {
  const file = lockFile();
  mkdirSync(file);
  expect(() => takeLock(file)).toThrow('Another process holds the lock');
});

test('what dead processes left while they took it is removed, and nothing of those that run', async () => {
  const file = lockFile();
  const { pid: dead } = spawnSync(process.execPath, ['-e', '']);
  const { pid } = await startProcess('console.log("runs"); setInterval(() => {}, 1000);');
  for (const name of [`lock-${dead}`, `lock-${pid}`, 'lock-smith']) writeFileSync(join(file, '..', name), '');
  takeLock(file).release();
  expect(readdirSync(join(file, '..')).sort()).toEqual([`lock-${pid}`, 'lock-smith'].sort());
});

test('is taken over from a process that was killed while it took over that of a dead one', () => {
  const file = lockFile();
  const { pid: dead } = spawnSync(process.execPath, ['-e', '']);
  for (const name of [file, `${file}-claim`]) writeFileSync(name, `${dead}\n`);
  const lock = takeLock(file);
  expect(lock.isHeld()).toBe(true);
  expect(readdirSync(join(file, '..'))).toEqual(['lock']);
});

test('a dead lock that a running process takes over is left to it', async () => {
  const file = lockFile();
  const { pid: dead } = spawnSync(process.execPath, ['-e', '']);
  writeFileSync(file, `${dead}\n`);
  const { pid } = await holder(`${file}-claim`);
  expect(() => takeLock(file)).toThrow(`Process ${pid} holds the lock`);
  expect(readFileSync(file, 'utf8')).toBe(`${dead}\n`);
});

test('giving it back leaves the lock of another process alone', () => {
  const file = lockFile();
  const lock = takeLock(file);
  writeFileSync(file, '1\n');
  expect(lock.isHeld()).toBe(false);
  lock.release();
  expect(readFileSync(file, 'utf8')).toBe('1\n');
});

test('of several processes that find a dead lock at one time, one takes it', async () => {
  const file = lockFile();
  const { pid: dead } = spawnSync(process.execPath, ['-e', '']);
  writeFileSync(file, `${dead}\n`);
  const start = Date.now() + 1500;
  const processes = await Promise.all(
    Array.from({ length: 5 }, () =>
      startProcess(`
        while (Date.now() < ${start});
        try { takeLock(${JSON.stringify(file)}); console.log('held'); } catch (error) { console.log(error.constructor.name); }
        setInterval(() => {}, 1000);`),
    ),
  );
  expect(processes.map(({ word }) => word).sort()).toEqual(['Locked', 'Locked', 'Locked', 'Locked', 'held']);
});
