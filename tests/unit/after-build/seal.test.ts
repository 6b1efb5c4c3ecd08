import { chmodSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { isWholeSite } from '../../../src/after-build/manifest.ts';
import { sealSite } from '../../../src/after-build/seal.ts';

test('gives every file and folder the same modes, whatever they had, and the manifest', () => {
  const site = mkdtempSync(join(tmpdir(), 'seal-'));
  onTestFinished(() => rmSync(site, { recursive: true }));
  mkdirSync(join(site, 'media/conditions'), { recursive: true });
  writeFileSync(join(site, 'index.html'), 'home');
  writeFileSync(join(site, 'media/conditions/smear.png'), 'picture');
  chmodSync(join(site, 'index.html'), 0o600);
  chmodSync(join(site, 'media/conditions/smear.png'), 0o777);
  chmodSync(join(site, 'media'), 0o700);
  sealSite(site, 'inputs');
  const modeOf = (path: string) => (statSync(join(site, path)).mode & 0o777).toString(8);
  expect(['index.html', 'manifest.json', 'media/conditions/smear.png'].map(modeOf)).toEqual(['644', '644', '644']);
  expect(['.', 'media', 'media/conditions'].map(modeOf)).toEqual(['755', '755', '755']);
  expect(isWholeSite(site)).toBe(true);
});
