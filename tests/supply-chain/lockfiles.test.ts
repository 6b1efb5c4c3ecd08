import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { faultsOfLockfile, lockfileSchema, manifestSchema } from './lockfile-policy.ts';

const project = resolve(import.meta.dirname, '../..');

/** A part of the project that has dependencies of its own. */
function dependenciesOf(folder: string) {
  const read = (file: string) => JSON.parse(readFileSync(join(project, folder, file), 'utf8'));
  return {
    manifest: manifestSchema.parse(read('package.json')),
    lockfile: lockfileSchema.parse(read('package-lock.json')),
  };
}

test.each(['.', 'tests/astro-tools'])('the dependencies of %s keep the rules', (folder) => {
  const { lockfile, manifest } = dependenciesOf(folder);
  expect(Object.keys(lockfile.packages).length).toBeGreaterThan(50);
  expect(faultsOfLockfile(lockfile, manifest)).toEqual([]);
});

test('both parts use one version of what they share', () => {
  const [site, tools] = [dependenciesOf('.').manifest, dependenciesOf('tests/astro-tools').manifest];
  const ofSite = { ...site.dependencies, ...site.devDependencies };
  const shared = Object.entries(tools.devDependencies).filter(([name]) => ofSite[name] !== undefined);
  expect(shared.length).toBeGreaterThan(0);
  for (const [name, version] of shared) expect(`${name}@${version}`).toBe(`${name}@${ofSite[name]}`);
});

const hash = `sha512-${'A'.repeat(86)}==`;
const sound = { version: '1.2.3', integrity: hash, license: 'MIT' };

/** What else than the locked package a project of one dependency has. */
interface Others {
  /** The version in `package.json`. */
  asked?: string;
  /** What the lockfile says that `package.json` asks for. */
  root?: string;
  lockfileVersion?: number;
  /** More packages, by path. */
  more?: object;
}

/** What is found in a project that depends on `kidney` alone. */
function faultsWith(
  locked: object,
  { asked = '1.2.3', root = asked, lockfileVersion = 3, more }: Others = {},
): string[] {
  const packages = { '': { dependencies: { kidney: root } }, 'node_modules/kidney': { ...sound, ...locked }, ...more };
  const allowScripts = { 'kidney@1.0.0': true };
  return faultsOfLockfile(
    lockfileSchema.parse({ lockfileVersion, packages }),
    manifestSchema.parse({ dependencies: { kidney: asked }, allowScripts }),
  );
}

test('a sound dependency has no faults', () => {
  expect(faultsWith({})).toEqual([]);
  expect(faultsWith({ license: '(MIT OR GPL-3.0-only)' })).toEqual([]);
  expect(faultsWith({ dependencies: { liver: '^1.0.0 || >=2', spleen: 'npm:@organs/spleen@1.0.0' } })).toEqual([]);
});

test.each([
  [{ integrity: undefined }, 'kidney: has no SHA-512 of its contents'],
  [{ integrity: 'sha1-AAAAAAAAAAAAAAAAAAAAAAAAAAA=' }, 'kidney: has no SHA-512 of its contents'],
  [{ resolved: 'https://packages.example/kidney-1.2.3.tgz' }, 'kidney: names the place that it was fetched from'],
  [{ resolved: 'git+ssh://git@forge.example/kidney.git' }, 'kidney: names the place that it was fetched from'],
  [{ link: true }, 'kidney: is a link to a folder'],
  [{ license: undefined }, 'kidney: has the licence ""'],
  [{ license: 'GPL-3.0-only' }, 'kidney: has the licence "GPL-3.0-only"'],
  [{ license: 'MIT AND GPL-3.0-only' }, 'kidney: has the licence "MIT AND GPL-3.0-only"'],
  [{ license: 'LGPL-3.0-or-later' }, 'kidney: has the licence "LGPL-3.0-or-later"'],
  [{ hasInstallScript: true }, 'kidney: 1.2.3 runs a script when it is installed'],
  [
    { dependencies: { liver: 'git+https://forge.example/liver.git' } },
    'kidney: takes liver from "git+https://forge.example/liver.git"',
  ],
  [
    { dependencies: { liver: 'https://forge.example/liver.tgz' } },
    'kidney: takes liver from "https://forge.example/liver.tgz"',
  ],
  [{ optionalDependencies: { liver: 'organs/liver' } }, 'kidney: takes liver from "organs/liver"'],
  [{ optionalDependencies: { liver: 'file:../liver' } }, 'kidney: takes liver from "file:../liver"'],
  [{ version: '1.2.4' }, 'kidney: 1.2.3 is asked for, 1.2.4 is locked'],
])('a locked package %j is refused', (locked, fault) => {
  expect(faultsWith(locked)).toEqual([fault]);
});

test.each(['^1.2.3', '~1.2.3', '>=1.2.3', '1.x', '*', 'latest', 'file:../kidney', 'github:organs/kidney'])(
  'the version %j in package.json is refused',
  (asked) => {
    expect(faultsWith({}, { asked })).toEqual([`kidney: "${asked}" is no exact version`]);
  },
);

test('a lockfile that is older than package.json is refused', () => {
  expect(faultsWith({}, { root: '1.2.2' })).toEqual(['kidney: package.json says 1.2.3, the lockfile 1.2.2']);
});

test('a lockfile of another form is refused', () => {
  expect(faultsWith({}, { lockfileVersion: 2 })).toEqual(['the lockfile has version 2, expected 3']);
});

test('a package far down is judged as well', () => {
  const more = { 'node_modules/kidney/node_modules/@organs/liver': { ...sound, integrity: undefined } };
  expect(faultsWith({}, { more })).toEqual(['@organs/liver: has no SHA-512 of its contents']);
});
