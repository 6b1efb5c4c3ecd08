import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { writeManifest } from '../../../src/after-build/manifest.ts';
import { isCurrent } from '../../../src/cli/start.ts';

let out: string;

beforeEach(() => {
  out = mkdtempSync(join(tmpdir(), 'start-'));
  onTestFinished(() => rmSync(out, { recursive: true, force: true }));
  mkdirSync(join(out, 'a-z'));
  writeFileSync(join(out, 'index.html'), 'home');
  writeFileSync(join(out, 'a-z/index.html'), 'names');
  writeManifest(out, 'abc');
});

test('a site is current when its inputs are the same and every file is there', () => {
  expect(isCurrent(out, 'abc')).toBe(true);
});

test('a site of other inputs is not current', () => {
  expect(isCurrent(out, 'def')).toBe(false);
});

test('a site that lost a file is not current', () => {
  rmSync(join(out, 'a-z/index.html'));
  expect(isCurrent(out, 'abc')).toBe(false);
});

test('a site that gained a file is not current, nor one with another in its place', () => {
  writeFileSync(join(out, 'stranger.html'), '');
  expect(isCurrent(out, 'abc')).toBe(false);
  rmSync(join(out, 'index.html'));
  expect(isCurrent(out, 'abc')).toBe(false);
});

test('a site in which a byte was changed is not current', () => {
  writeFileSync(join(out, 'a-z/index.html'), 'Names');
  expect(isCurrent(out, 'abc')).toBe(false);
});

test('no site is not current', () => {
  expect(isCurrent(join(out, 'nothing'), 'abc')).toBe(false);
});
