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
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
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
  writeFileSync(join(site, 'manifest.json'), JSON.stringify({ inputs: edition, files: {} }));
}

/** Which edition is published; `undefined` where there is none. */
function editionOf(out: string): string | undefined {
  return existsSync(join(out, 'index.html')) ? readFileSync(join(out, 'index.html'), 'utf8') : undefined;
}

async function publish(out: string, edition: string): Promise<void> {
  const publication = await openPublication(out);
  fill(publication.staging, edition);
  await publication.publish();
  await publication.close();
}

/** Publishes an edition until the process dies: from `isLast` on, no call to the disk returns. */
async function publishAndDie(
  out: string,
  edition: string,
  isLast: (call: string, path: string) => boolean,
): Promise<void> {
  const { staging, publish } = await openPublication(out);
  fill(staging, edition);
  const real = { rename: fs.promises.rename, rmSync: fs.rmSync };
  let dead = false;
  const orDie = (call: string, path: unknown) => {
    dead ||= isLast(call, String(path));
    if (dead) throw new Error('The process has died');
  };
  fs.promises.rename = async (from, to) => {
    orDie('rename', from);
    await real.rename(from, to);
  };
  fs.rmSync = (path, options) => {
    orDie('remove', path);
    real.rmSync(path, options);
  };
  syncBuiltinESMExports();
  try {
    await expect(publish()).rejects.toThrow('The process has died');
  } finally {
    Object.assign(fs.promises, { rename: real.rename });
    Object.assign(fs, { rmSync: real.rmSync });
    syncBuiltinESMExports();
  }
}

test('publishes into a new folder and leaves nothing beside it', async () => {
  const parent = join(temporaryFolder(), 'deep');
  await publish(join(parent, 'dist'), 'first');
  expect(editionOf(join(parent, 'dist'))).toBe('first');
  expect(readdirSync(parent)).toEqual(['dist']);
});

test('replaces the last site as a whole', async () => {
  const parent = temporaryFolder();
  const out = join(parent, 'dist');
  await publish(out, 'first');
  writeFileSync(join(out, 'gone.html'), 'a page of the first edition');
  await publish(out, 'second');
  expect(editionOf(out)).toBe('second');
  expect(readdirSync(out).sort()).toEqual(['index.html', 'manifest.json']);
  expect(readdirSync(parent)).toEqual(['dist']);
});

test('without publishing, the last site stays as it was', async () => {
  const parent = temporaryFolder();
  const out = join(parent, 'dist');
  await publish(out, 'first');
  const publication = await openPublication(out);
  fill(publication.staging, 'second');
  expect(editionOf(out)).toBe('first');
  await publication.close();
  expect(editionOf(out)).toBe('first');
  expect(readdirSync(parent)).toEqual(['dist']);
});

test('stages beside the folder, so that the swap is a rename on one disk', async () => {
  const parent = temporaryFolder();
  const { staging, work, close } = await openPublication(join(parent, 'dist'));
  expect([staging, work].every((path) => path.startsWith(`${parent}/.dist.staging-`))).toBe(true);
  expect([readdirSync(staging), readdirSync(work)]).toEqual([[], []]);
  await close();
});

const deaths: [string, string, (call: string, path: string) => boolean][] = [
  ['before the first rename', 'first', (call) => call === 'rename'],
  ['between the two renames', 'second', (call, path) => call === 'rename' && path.includes('staging')],
  ['behind the second rename', 'second', (call, path) => call === 'remove' && path.endsWith('journal')],
  [
    'before the last site is removed',
    'second',
    (call, path) => call === 'remove' && path.endsWith('.old') && existsSync(path),
  ],
];

test.each(deaths)('a process that dies %s leaves a whole site after recovery', async (_when, edition, isLast) => {
  const parent = temporaryFolder();
  const out = join(parent, 'dist');
  await publish(out, 'first');
  await publishAndDie(out, 'second', isLast);
  await recover(out);
  expect(editionOf(out)).toBe(edition);
  expect(existsSync(join(parent, '.dist.journal'))).toBe(false);
  await recover(out);
  expect(editionOf(out)).toBe(edition);
});

test.each(deaths)(
  'the next build after a process that died %s publishes and tidies up',
  async (_when, _edition, isLast) => {
    const parent = temporaryFolder();
    const out = join(parent, 'dist');
    await publish(out, 'first');
    await publishAndDie(out, 'second', isLast);
    await publish(out, 'third');
    expect(editionOf(out)).toBe('third');
    expect(readdirSync(parent)).toEqual(['dist']);
  },
);

test('the next build puts the interrupted one in place even when it fails itself', async () => {
  const out = join(temporaryFolder(), 'dist');
  await publish(out, 'first');
  await publishAndDie(out, 'second', (call, path) => call === 'rename' && path.includes('staging'));
  const failing = await openPublication(out);
  await failing.close();
  expect(editionOf(out)).toBe('second');
});

test('the last site comes back when the new one was lost between the renames', async () => {
  const parent = temporaryFolder();
  const out = join(parent, 'dist');
  fill(join(parent, '.dist.old'), 'first');
  writeFileSync(join(parent, '.dist.journal'), `${join(parent, '.dist.staging-1/site')}\n`);
  await recover(out);
  expect(editionOf(out)).toBe('first');
});

test('recovery without a journal touches nothing', async () => {
  const parent = temporaryFolder();
  const out = join(parent, 'dist');
  fill(out, 'first');
  mkdirSync(join(parent, '.dist.old'));
  await recover(out);
  expect(readdirSync(parent).sort()).toEqual(['.dist.old', 'dist']);
});

test('recovery leaves a build alone that is between its two renames', async () => {
  const parent = temporaryFolder();
  const other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
  onTestFinished(() => void other.kill());
  fill(join(parent, '.dist.old'), 'first');
  fill(join(parent, '.dist.staging-1/site'), 'second');
  writeFileSync(join(parent, '.dist.journal'), `${join(parent, '.dist.staging-1/site')}\n`);
  writeFileSync(join(parent, '.dist.lock'), `${other.pid}\n`);
  const before = readdirSync(parent);
  await recover(join(parent, 'dist'));
  expect(readdirSync(parent)).toEqual(before);
});

test('refuses while another process publishes there', async () => {
  const parent = temporaryFolder();
  const other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
  onTestFinished(() => void other.kill());
  writeFileSync(join(parent, '.dist.lock'), `${other.pid}\n`);
  await expect(openPublication(join(parent, 'dist'))).rejects.toThrow(`Process ${other.pid} is publishing`);
  expect(readdirSync(parent)).toEqual(['.dist.lock']);
});

test('takes over the lock of a process that has ended', async () => {
  const parent = temporaryFolder();
  writeFileSync(join(parent, '.dist.lock'), `${await pidOfEndedProcess()}\n`);
  await publish(join(parent, 'dist'), 'first');
  expect(readdirSync(parent)).toEqual(['dist']);
});

test.each(['', 'Monday\n'])('refuses a lock that holds %j, and says what to delete', async (content) => {
  const parent = temporaryFolder();
  const lock = join(parent, '.dist.lock');
  writeFileSync(lock, content);
  await expect(openPublication(join(parent, 'dist'))).rejects.toThrow(`delete "${lock}"`);
  expect(readdirSync(parent)).toEqual(['.dist.lock']);
});

test('two builds that begin at one time do not both publish', async () => {
  const parent = temporaryFolder();
  const code = `
    import { openPublication } from ${JSON.stringify(new URL('../../../src/after-build/publish.ts', import.meta.url).href)};
    try {
      const { close } = await openPublication(${JSON.stringify(join(parent, 'dist'))});
      console.log('open');
      process.stdin.once('data', async () => { await close(); process.exit(); });
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
  fill(join(parent, '.dist.staging-1/site'), 'abandoned');
  fill(join(parent, '.other.staging-1/site'), 'of another site');
  await publish(join(parent, 'dist'), 'first');
  expect(readdirSync(parent).sort()).toEqual(['.other.staging-1', 'dist']);
});

test('never replaces a folder that holds something else', async () => {
  const parent = temporaryFolder();
  const out = join(parent, 'dist');
  mkdirSync(out);
  writeFileSync(join(out, 'thesis.txt'), 'ten years of work');
  const attempt = openPublication(out);
  await expect(attempt).rejects.toThrow(Refusal);
  await expect(attempt).rejects.toThrow('holds files that are no published site');
  expect(readFileSync(join(out, 'thesis.txt'), 'utf8')).toBe('ten years of work');
  expect(readdirSync(parent)).toEqual(['dist']);
});

test('an empty folder may be filled, a file may not be replaced', async () => {
  const parent = temporaryFolder();
  mkdirSync(join(parent, 'empty'));
  await publish(join(parent, 'empty'), 'first');
  expect(editionOf(join(parent, 'empty'))).toBe('first');
  writeFileSync(join(parent, 'file'), 'text');
  await expect(openPublication(join(parent, 'file'))).rejects.toThrow(Refusal);
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
  await expect(openPublication(out)).rejects.toThrow(Refusal);
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
    await expect(openPublication(out)).rejects.toThrow(Refusal);
    expect(fs.lstatSync(out).isSymbolicLink()).toBe(true);
    expect(readdirSync(parent).sort()).toEqual(['dist', 'empty', 'real']);
    expect(editionOf(join(parent, 'real'))).toBe('first');
  },
);

test('when the new site cannot be put in place, the last one is back at once', async () => {
  const parent = temporaryFolder();
  const out = join(parent, 'dist');
  await publish(out, 'first');
  const publication = await openPublication(out);
  fill(publication.staging, 'second');
  const { rename } = fs.promises;
  const mend = () => {
    Object.assign(fs.promises, { rename });
    syncBuiltinESMExports();
  };
  onTestFinished(mend);
  Object.assign(fs.promises, {
    rename: async (from: string, to: string) => {
      if (from.includes('staging')) throw Object.assign(new Error('EIO: the disk fails'), { code: 'EIO' });
      await rename(from, to);
    },
  });
  syncBuiltinESMExports();
  await expect(publication.publish()).rejects.toThrow('the disk fails');
  expect(editionOf(out)).toBe('first');
  mend();
  await publication.close();
  expect(readdirSync(parent)).toEqual(['dist']);
  await publish(out, 'third');
  expect(editionOf(out)).toBe('third');
});
