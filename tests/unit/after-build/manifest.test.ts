import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import {
  compareWithManifest,
  hashOf,
  isWholeSite,
  listFiles,
  readManifest,
  writeManifest,
} from '../../../src/after-build/manifest.ts';

function siteOf(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'manifest-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(join(folder, file, '..'), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return folder;
}

test('lists every file, sorted, with its hash', () => {
  const site = siteOf({ 'b.html': 'b', 'a/index.html': 'a', 'a-z/index.html': '' });
  expect(listFiles(site)).toEqual(['a-z/index.html', 'a/index.html', 'b.html']);
  writeManifest(site, 'inputs');
  const manifest = readManifest(site);
  expect(manifest?.inputs).toBe('inputs');
  expect(Object.keys(manifest?.files ?? {})).toEqual(['a-z/index.html', 'a/index.html', 'b.html']);
  expect(manifest?.files['a/index.html']).toBe('ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb');
});

test('a folder without a manifest, or with a broken one, has none', () => {
  expect(readManifest(siteOf({}))).toBeUndefined();
  expect(readManifest(siteOf({ 'manifest.json': '{' }))).toBeUndefined();
});

test('files with one content have one hash', () => {
  const site = siteOf({ 'a.html': 'Anemia', 'b.html': 'Anemia', 'c.html': 'anemia' });
  const [a, b, c] = ['a', 'b', 'c'].map((name) => hashOf(join(site, `${name}.html`)));
  expect(a).toBe(b);
  expect(a).not.toBe(c);
});

test('finds every file that is missing, changed or added', () => {
  const site = siteOf({ 'index.html': 'home', 'a/index.html': 'a', 'b.html': 'b', 'c.html': 'c' });
  writeManifest(site, 'inputs');
  const manifest = readManifest(site);
  if (!manifest) throw new Error('There is no manifest');
  expect(compareWithManifest(site, manifest)).toEqual([]);
  expect(isWholeSite(site)).toBe(true);
  rmSync(join(site, 'a/index.html'));
  writeFileSync(join(site, 'b.html'), 'B');
  writeFileSync(join(site, 'a/evil.html'), '');
  // A link, or a pipe from which nobody would ever read, is no file.
  rmSync(join(site, 'c.html'));
  symlinkSync(join(site, 'index.html'), join(site, 'c.html'));
  rmSync(join(site, 'index.html'));
  execFileSync('mkfifo', [join(site, 'index.html')]);
  expect(compareWithManifest(site, manifest).map(({ file, what }) => `${what} ${file}`)).toEqual([
    'added a/evil.html',
    'missing a/index.html',
    'changed b.html',
    'changed c.html',
    'changed index.html',
  ]);
  expect(isWholeSite(site)).toBe(false);
});

test('a manifest that names files elsewhere reaches none of them', () => {
  const site = siteOf({ 'index.html': 'home' });
  const files = { '../other.html': hashOf(join(site, 'index.html')), '/etc/hosts': 'x' };
  expect(compareWithManifest(site, { inputs: 'x', files }).map(({ what }) => what)).toEqual([
    'missing',
    'missing',
    'added',
  ]);
});
