/** Checks the types of all files: Astro first writes those of the collection, then its checker reads everything. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { sync } from 'astro';
import { handoverVariable, writeHandover } from '../../src/handover.ts';

const root = resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'materia-types-'));
try {
  // The shape of the collection does not depend on what is in it.
  const none = { entries: [], references: [] };
  const glossary = { terms: none, abbreviations: none, wordParts: none };
  await writeHandover(folder, { pages: [], glossary, rules: [] }, { now: '1970-01-01', people: [], bodies: folder });
  process.env[handoverVariable] = folder;
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  await sync({ root, logLevel: 'error' });
} finally {
  rmSync(folder, { recursive: true });
}
const checker = join(import.meta.dirname, 'node_modules/.bin/astro-check');
process.exitCode =
  spawnSync(checker, ['--root', root], { stdio: 'inherit', shell: process.platform === 'win32' }).status ?? 1;
