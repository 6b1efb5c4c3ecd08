import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';

vi.setConfig({ testTimeout: 120_000 });

const main = resolve(import.meta.dirname, '../../../src/cli/main.ts');

/** A folder with a file, a link that leads to itself, and an empty folder for content. */
function place(): string {
  const folder = mkdtempSync(join(tmpdir(), 'main-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, 'file'), '');
  symlinkSync('loop', join(folder, 'loop'));
  mkdirSync(join(folder, 'content'));
  return folder;
}

/** Runs the real command line in a shell that first sets a limit: its exit code and what it told. */
function run(folder: string, words: string[], limit = ':'): { status: number | null; told: string } {
  const all = [process.execPath, main, ...words, '--content', 'content'];
  const { status, stderr } = spawnSync('sh', ['-c', `${limit}; exec "$@"`, 'sh', ...all], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { status, told: stderr.replaceAll(folder, '') };
}

test.each([
  ['below a file', 'file/dist', 'A part of "/file" is a file, expected a folder. Choose another folder.'],
  ['with a name that is too long', 'x'.repeat(300), /^"\/.*x{300}.*" is too long for a name\. Choose a shorter one\.$/],
  ['below a link that leads to itself', 'loop/dist', /^"\/loop.*" is a symbolic link that leads to itself\. /],
])('a place for the site %s is told in one sentence, and nothing is left there', (_what, out, sentence) => {
  const folder = place();
  const { status, told } = run(folder, ['build', '--out', out]);
  expect(told.trim()).toMatch(sentence);
  expect(told.trim().split('\n')).toHaveLength(1);
  expect(status).toBe(1);
  expect(readdirSync(folder).sort()).toEqual(['content', 'file', 'loop']);
});

test('a disk that takes no byte is told in one sentence, and nothing is left on it', () => {
  const folder = place();
  const { status, told } = run(folder, ['build', '--out', 'dist'], 'ulimit -f 0');
  expect(told).toBe(
    'A file in "" would be larger than the system allows. Raise the limit ("ulimit -f"), then run the command again.\n',
  );
  expect(status).toBe(1);
  expect(readdirSync(folder).sort()).toEqual(['content', 'file', 'loop']);
});

test('an import that does not fit on the disk leaves none of its articles', () => {
  const folder = place();
  const record = (slug: string, lead: string) =>
    JSON.stringify({ slug, title: slug, type: 'topic', summary: `What ${slug} is.`, lead });
  const lines = [record('iron', 'Short.'), record('zinc', 'Long. '.repeat(1000)), record('lead', 'Short.')];
  writeFileSync(join(folder, 'file'), lines.join('\n'));
  const words = ['import', 'ndjson', 'file'];
  const { status, told } = run(folder, words, 'ulimit -f 4');
  expect(told).toContain('would be larger than the system allows');
  expect(status).toBe(1);
  expect(readdirSync(join(folder, 'content/topics'))).toEqual([]);
  expect(run(folder, words).status).toBe(0);
  expect(readdirSync(join(folder, 'content/topics')).sort()).toEqual(['iron.md', 'lead.md', 'zinc.md']);
});
