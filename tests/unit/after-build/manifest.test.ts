import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { hashOf, listFiles, readManifest, writeManifest } from '../../../src/after-build/manifest.ts';

function siteOf(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'manifest-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(join(folder, file, '..'), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return folder;
}

test('lists every file, sorted, with its hash', async () => {
  const site = siteOf({ 'b.html': 'b', 'a/index.html': 'a', 'a-z/index.html': '' });
  expect(listFiles(site)).toEqual(['a-z/index.html', 'a/index.html', 'b.html']);
  await writeManifest(site, 'inputs');
  const manifest = await readManifest(site);
  expect(manifest?.inputs).toBe('inputs');
  expect(Object.keys(manifest?.files ?? {})).toEqual(['a-z/index.html', 'a/index.html', 'b.html']);
  expect(manifest?.files['a/index.html']).toBe('ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb');
});

test('a folder without a manifest, or with a broken one, has none', async () => {
  expect(await readManifest(siteOf({}))).toBeUndefined();
  expect(await readManifest(siteOf({ 'manifest.json': '{' }))).toBeUndefined();
});

test('files with one content have one hash', () => {
  const site = siteOf({ 'a.html': 'Anemia', 'b.html': 'Anemia', 'c.html': 'anemia' });
  const [a, b, c] = ['a', 'b', 'c'].map((name) => hashOf(join(site, `${name}.html`)));
  expect(a).toBe(b);
  expect(a).not.toBe(c);
});
