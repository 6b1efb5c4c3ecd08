import { spawn } from 'node:child_process';
import fs, {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { writeManifest } from '../../../src/after-build/manifest.ts';
import { openPublication, recover } from '../../../src/after-build/publish.ts';
import { Refusal } from '../../../src/refusal.ts';

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'publish-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Puts the site of an edition into a folder: a page and the manifest that marks it as ours. */
function fill(site: string, edition: string): void {
  mkdirSync(site, { recursive: true });
  writeFileSync(join(site, 'index.html'), edition);
  writeManifest(site, edition);
}

/** Which edition is published; `undefined` where there is none. */
function editionOf(out: string): string | undefined {
  return existsSync(join(out, 'index.html')) ? readFileSync(join(out, 'index.html'), 'utf8') : undefined;
}

function publish(out: string, edition: string): void {
  const publication = openPublication(out);
  fill(publication.staging, edition);
  publication.publish();
  publication.close();
}

test('publishes into a new folder and leaves nothing beside it', async () => {
  const parent = join(temporaryFolder(), 'deep');
  publish(join(parent, 'dist'), 'first');
  expect(editionOf(join(parent, 'dist'))).toBe('first');
  expect(readdirSync(parent)).toEqual(['dist']);
});

test('replaces the last site as a whole', async () => {
  const parent = temporaryFolder();
  const out = join(parent, 'dist');
  publish(out, 'first');
  writeFileSync(join(out, 'gone.html'), 'a page of the first edition');
  publish(out, 'second');
  expect(editionOf(out)).toBe('second');
  expect(readdirSync(out).sort()).toEqual(['index.html', 'manifest.json']);
  expect(readdirSync(parent)).toEqual(['dist']);
});

test('without publishing, the last site stays as it was', async () => {
  const parent = temporaryFolder();
  const out = join(parent, 'dist');
  publish(out, 'first');
  const publication = openPublication(out);
  fill(publication.staging, 'second');
  expect(editionOf(out)).toBe('first');
  publication.close();
  expect(editionOf(out)).toBe('first');
  expect(readdirSync(parent)).toEqual(['dist']);
});

test('stages beside the folder, so that the swap is a rename on one disk', async () => {
  const parent = temporaryFolder();
  const { staging, close } = openPublication(join(parent, 'dist'));
  expect(staging).toBe(join(parent, `.dist.staging-${process.pid}`));
  expect(readdirSync(staging)).toEqual([]);
  close();
});

test('recovery leaves a build alone that is between its two renames', async () => {
  const parent = temporaryFolder();
  const other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
  onTestFinished(() => void other.kill());
  fill(join(parent, '.dist.old'), 'first');
  fill(join(parent, '.dist.staging-1'), 'second');
  writeFileSync(join(parent, '.dist.journal'), '.dist.staging-1\n');
  writeFileSync(join(parent, '.dist.lock'), `${other.pid}\n`);
  const before = readdirSync(parent);
  recover(join(parent, 'dist'));
  expect(readdirSync(parent)).toEqual(before);
});

test('refuses while another process publishes there', async () => {
  const parent = temporaryFolder();
  const other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
  onTestFinished(() => void other.kill());
  writeFileSync(join(parent, '.dist.lock'), `${other.pid}\n`);
  expect(() => openPublication(join(parent, 'dist'))).toThrow(`Process ${other.pid} is publishing`);
  expect(readdirSync(parent)).toEqual(['.dist.lock']);
});

test('takes over the lock of a process that has ended', async () => {
  const parent = temporaryFolder();
  writeFileSync(join(parent, '.dist.lock'), `${await pidOfEndedProcess()}\n`);
  publish(join(parent, 'dist'), 'first');
  expect(readdirSync(parent)).toEqual(['dist']);
});

test.each(['', 'Monday\n'])('refuses a lock that holds %j, and says what to delete', async (content) => {
  const parent = temporaryFolder();
  const lock = join(parent, '.dist.lock');
  writeFileSync(lock, content);
  expect(() => openPublication(join(parent, 'dist'))).toThrow(`delete "${lock}"`);
  expect(readdirSync(parent)).toEqual(['.dist.lock']);
});

test('two builds that begin at one time do not both publish', async () => {
  const parent = temporaryFolder();
  const code = `
    import { openPublication } from ${JSON.stringify(new URL('../../../src/after-build/publish.ts', import.meta.url).href)};
    try {
      const { close } = openPublication(${JSON.stringify(join(parent, 'dist'))});
      console.log('open');
      process.stdin.once('data', () => { close(); process.exit(); });
    } catch (error) {
      console.log(error.constructor.name);
      process.exit();
    }`;
  const builds = Array.from({ length: 3 }, () => spawn(process.execPath, ['--input-type=module', '-e', code]));
  onTestFinished(() => builds.forEach((build) => void build.kill()));
  const answers = await Promise.all(
    builds.map(
      (build) => new Promise<string>((resolve) => build.stdout.once('data', (text) => resolve(String(text).trim()))),
    ),
  );
  expect(answers.sort()).toEqual(['Refusal', 'Refusal', 'open']);
});

function pidOfEndedProcess(): Promise<number> {
  const ended = spawn(process.execPath, ['-e', ''], { stdio: 'ignore' });
  return new Promise((resolve) => ended.on('exit', () => resolve(ended.pid ?? 0)));
}

test('removes staging that was left behind, of this site only', async () => {
  const parent = temporaryFolder();
  fill(join(parent, '.dist.staging-1'), 'abandoned');
  fill(join(parent, '.other.staging-1'), 'of another site');
  fill(join(parent, '.dist.staging-1.old'), 'of a site with a like name');
  publish(join(parent, 'dist'), 'first');
  expect(readdirSync(parent).sort()).toEqual(['.dist.staging-1.old', '.other.staging-1', 'dist']);
});

test('never replaces a folder that holds something else', async () => {
  const parent = temporaryFolder();
  const out = join(parent, 'dist');
  mkdirSync(out);
  writeFileSync(join(out, 'thesis.txt'), 'ten years of work');
  expect(() => openPublication(out)).toThrow(Refusal);
  expect(() => openPublication(out)).toThrow('holds files that are no published site');
  expect(readFileSync(join(out, 'thesis.txt'), 'utf8')).toBe('ten years of work');
  expect(readdirSync(parent)).toEqual(['dist']);
});

test('an empty folder may be filled, a file may not be replaced', async () => {
  const parent = temporaryFolder();
  mkdirSync(join(parent, 'empty'));
  publish(join(parent, 'empty'), 'first');
  expect(editionOf(join(parent, 'empty'))).toBe('first');
  writeFileSync(join(parent, 'file'), 'text');
  expect(() => openPublication(join(parent, 'file'))).toThrow(Refusal);
});

test.each([
  '{}',
  '{ "name": "An app", "icons": [] }',
  '{ "inputs": 1, "files": {} }',
  '{ "inputs": "x" }',
  '{ "inputs": "x", "files": null }',
  '{ "inputs": "x", "files": "all" }',
  'null',
  '[]',
  '',
])('never replaces a folder whose manifest is %s', async (manifest) => {
  const parent = temporaryFolder();
  const out = join(parent, 'dist');
  mkdirSync(out);
  writeFileSync(join(out, 'manifest.json'), manifest);
  writeFileSync(join(out, 'thesis.txt'), 'ten years of work');
  expect(() => openPublication(out)).toThrow(Refusal);
  expect(readFileSync(join(out, 'thesis.txt'), 'utf8')).toBe('ten years of work');
  expect(readdirSync(parent)).toEqual(['dist']);
});

test.each(['real', 'empty', 'nothing'])(
  'refuses a symbolic link to a folder "%s" and leaves it alone',
  async (name) => {
    const parent = temporaryFolder();
    fill(join(parent, 'real'), 'first');
    mkdirSync(join(parent, 'empty'));
    const out = join(parent, 'dist');
    symlinkSync(join(parent, name), out);
    expect(() => openPublication(out)).toThrow(Refusal);
    expect(fs.lstatSync(out).isSymbolicLink()).toBe(true);
    expect(readdirSync(parent).sort()).toEqual(['dist', 'empty', 'real']);
    expect(editionOf(join(parent, 'real'))).toBe('first');
  },
);

test('does not publish when another process has taken the lock meanwhile', () => {
  const parent = temporaryFolder();
  const out = join(parent, 'dist');
  publish(out, 'first');
  const publication = openPublication(out);
  fill(publication.staging, 'second');
  writeFileSync(join(parent, '.dist.lock'), '1\n');
  expect(() => publication.publish()).toThrow(Refusal);
  publication.close();
  expect(editionOf(out)).toBe('first');
  expect(readdirSync(parent).sort()).toEqual(['.dist.lock', 'dist']);
});

test('recovery without leftovers writes nothing', () => {
  const parent = temporaryFolder();
  publish(join(parent, 'dist'), 'first');
  const before = fs.statSync(parent).mtimeMs;
  recover(join(parent, 'dist'));
  recover(join(parent, 'nothing/dist'));
  expect(fs.statSync(parent).mtimeMs).toBe(before);
});
