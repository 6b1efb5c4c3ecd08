import { spawnSync } from 'node:child_process';
import fs, { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { isWholeSite, writeManifest } from '../../../src/after-build/manifest.ts';
import { openPublication, recover } from '../../../src/after-build/publish.ts';

const deadProcess = spawnSync(process.execPath, ['-e', '']).pid;

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'swap-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Puts the site of an edition into a folder: some pages and their manifest. */
function fill(site: string, edition: string): void {
  mkdirSync(site, { recursive: true });
  for (const page of ['index', 'about', 'search']) writeFileSync(join(site, `${page}.html`), edition);
  writeManifest(site, edition);
}

/** Which edition is published, whole; `undefined` where there is none. */
function editionOf(out: string): string | undefined {
  if (!existsSync(out)) return undefined;
  expect(isWholeSite(out)).toBe(true);
  return readFileSync(join(out, 'index.html'), 'utf8');
}

function publish(out: string, edition: string): void {
  const publication = openPublication(out);
  fill(publication.staging, edition);
  publication.publish();
  publication.close();
}

type Call = (...given: unknown[]) => unknown;
const writing = ['writeFileSync', 'linkSync', 'renameSync', 'mkdirSync', 'rmSync', 'fsyncSync'] as const;

/**
 * Does some work and calls `before` ahead of each call that changes the disk. What `before` throws goes to the
 * caller; `real` does what the call would have done.
 */
function watched(
  work: () => void,
  before: (name: (typeof writing)[number], given: unknown[], real: Call) => void,
): void {
  const reals = writing.map((name) => [name, fs[name] as Call] as const);
  const replace = (calls: Record<string, Call>) => {
    Object.assign(fs, calls);
    syncBuiltinESMExports();
  };
  replace(
    Object.fromEntries(
      reals.map(([name, real]) => [
        name,
        (...given: unknown[]) => {
          before(name, given, real);
          return real(...given);
        },
      ]),
    ),
  );
  try {
    work();
  } finally {
    replace(Object.fromEntries(reals));
  }
}

/** `renameSync .dist.staging`, with the ids of processes and handles left out. */
function shown(name: string, given: unknown[]): string {
  const [path = ''] = String(given[0]).split('/').slice(-1);
  return `${name} ${/^\.?dist/.test(path) || path.endsWith('.json') ? path.replace(/-\d+$/, '') : 'parent'}`;
}

/** Every call that changes the disk while an edition is published over another, but for its pages. */
const calls: string[] = [];
const isOfPages = (given: unknown[]) => String(given[0]).endsWith('.html');
{
  const parent = mkdtempSync(join(tmpdir(), 'swap-'));
  publish(join(parent, 'dist'), 'first');
  watched(
    () => publish(join(parent, 'dist'), 'second'),
    (name, given) => void (isOfPages(given) || calls.push(shown(name, given))),
  );
  rmSync(parent, { recursive: true });
}

/**
 * Publishes the second edition over the first by a process that dies at its call number `at`: before it, or with
 * a file half written or a folder half removed.
 */
function publishAndDie(parent: string, at: number, halfDone: boolean): void {
  const out = join(parent, 'dist');
  publish(out, 'first');
  const events = ['exit', 'SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  const known = new Set(events.flatMap((event) => process.rawListeners(event)));
  let count = -1;
  watched(
    () => expect(() => publish(out, 'second')).toThrow('The process has died'),
    (name, given, real) => {
      if (isOfPages(given)) return;
      count++;
      if (count < at) return;
      const path = String(given[0]);
      if (count === at && halfDone && name === 'writeFileSync') real(path, String(given[1]).slice(0, 5));
      if (count === at && halfDone && name === 'rmSync' && existsSync(join(path, 'about.html')))
        real(join(path, 'about.html'));
      throw new Error('The process has died');
    },
  );
  for (const event of events)
    for (const listener of process.rawListeners(event))
      if (!known.has(listener)) process.off(event, listener as () => void);
  // What a process leaves carries its id, and this one is alive.
  for (const name of readdirSync(parent).filter((name) => name.startsWith('.dist.lock'))) {
    if (name === '.dist.lock') writeFileSync(join(parent, name), `${deadProcess}\n`);
    else fs.renameSync(join(parent, name), join(parent, `.dist.lock-${deadProcess}`));
  }
}

test('a swap is these calls, in this order', () => {
  expect(calls).toEqual([
    'mkdirSync parent',
    'writeFileSync .dist.lock',
    'fsyncSync parent',
    'linkSync .dist.lock',
    'rmSync .dist.lock',
    'mkdirSync .dist.staging',
    'mkdirSync .dist.staging',
    'writeFileSync manifest.json',
    'rmSync .dist.old',
    'writeFileSync .dist.journal',
    'fsyncSync parent',
    'fsyncSync parent',
    'renameSync dist',
    'renameSync .dist.staging',
    'fsyncSync parent',
    'rmSync .dist.journal',
    'rmSync .dist.old',
    'rmSync .dist.staging',
    'rmSync .dist.lock',
  ]);
});

describe.each([
  ['before', false],
  ['in the middle of', true],
])('a process that dies %s a call', (_when, halfDone) => {
  test.each(calls.map((call, at) => [at, call] as const))('%i, %s, leaves a whole site behind', (at) => {
    const parent = temporaryFolder();
    const out = join(parent, 'dist');
    publishAndDie(parent, at, halfDone);
    recover(out);
    expect(editionOf(out)).toBe(at > calls.indexOf('renameSync dist') ? 'second' : 'first');
    expect(readdirSync(parent).filter((name) => !name.startsWith('.dist.lock'))).toEqual(['dist']);
    publish(out, 'third');
    expect(editionOf(out)).toBe('third');
    expect(readdirSync(parent)).toEqual(['dist']);
  });
});

const states = {
  out: ['missing', 'empty', 'whole'],
  journal: ['missing', 'empty', 'torn', 'of another place', 'whole'],
  staged: ['missing', 'torn', 'whole'],
  old: ['missing', 'torn', 'whole'],
} as const;
const everyState = states.out.flatMap((out) =>
  states.journal.flatMap((journal) =>
    states.staged.flatMap((staged) => states.old.map((old) => ({ out, journal, staged, old }))),
  ),
);

/** What recovery has to leave. Without a journal, or where power was lost, files may be torn in any way. */
function expected({ out, journal, staged, old }: (typeof everyState)[number]): string | undefined {
  if (out === 'whole') return 'out';
  if (journal === 'whole' && staged === 'whole') return 'staged';
  return old === 'whole' ? 'old' : undefined;
}

test.each(everyState)('recovery of out $out, journal $journal, staging $staged, old $old', (state) => {
  const parent = temporaryFolder();
  const out = join(parent, 'dist');
  const elsewhere = join(parent, 'elsewhere');
  fill(elsewhere, 'of somebody else');
  for (const [name, what, text] of [
    ['dist', state.out, 'out'],
    ['.dist.staging-1', state.staged, 'staged'],
    ['.dist.old', state.old, 'old'],
  ] as const) {
    if (what === 'empty') mkdirSync(join(parent, name));
    else if (what !== 'missing') fill(join(parent, name), text);
    if (what === 'torn') writeFileSync(join(parent, name, 'about.html'), '');
  }
  const journals = { empty: '', torn: '.dist.stag', 'of another place': `${elsewhere}\n`, whole: '.dist.staging-1\n' };
  if (state.journal !== 'missing') writeFileSync(join(parent, '.dist.journal'), journals[state.journal]);
  recover(out);
  const last = expected(state);
  if (last !== undefined) expect(editionOf(out)).toBe(last);
  else if (existsSync(join(out, 'index.html'))) expect(state.old).toBe('torn');
  expect(readdirSync(elsewhere)).toContain('index.html');
  publish(out, 'third');
  expect(editionOf(out)).toBe('third');
  expect(readdirSync(parent)).toEqual(['dist', 'elsewhere']);
});

test('when the new site cannot be put in place, the last one is back at once', () => {
  const parent = temporaryFolder();
  const out = join(parent, 'dist');
  publish(out, 'first');
  const publication = openPublication(out);
  fill(publication.staging, 'second');
  watched(
    () => expect(() => publication.publish()).toThrow('the disk fails'),
    (name, given) => {
      if (name === 'renameSync' && given[0] === publication.staging)
        throw Object.assign(new Error('EIO: the disk fails'), { code: 'EIO' });
    },
  );
  expect(editionOf(out)).toBe('first');
  publication.close();
  expect(readdirSync(parent)).toEqual(['dist']);
});

test.each(['.dist.journal', '.dist.old'])('what cannot be removed afterwards, %s, does not undo a swap', (name) => {
  const parent = temporaryFolder();
  const out = join(parent, 'dist');
  publish(out, 'first');
  const publication = openPublication(out);
  fill(publication.staging, 'second');
  let swapped = false;
  watched(
    () => publication.publish(),
    (call, given) => {
      if (swapped && call === 'rmSync' && given[0] === join(parent, name)) throw new Error('EACCES');
      swapped ||= call === 'renameSync' && given[0] === publication.staging;
    },
  );
  publication.close();
  expect(editionOf(out)).toBe('second');
  publish(out, 'third');
  expect(readdirSync(parent)).toEqual(['dist']);
});
