/**
 * Times the commands on a large encyclopedia: `npm run bench -- FILE.ndjson`, in the format of
 * `npm run import`. Prints seconds on the wall and the largest memory of the process; nothing is asserted.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const [file] = process.argv.slice(2);
if (file === undefined) {
  console.error('Name a file of articles: npm run bench -- FILE.ndjson');
  process.exit(2);
}

const project = resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'materia-bench-'));
const content = join(folder, 'content');
const memoryFile = join(folder, 'memory');

try {
  run('import', ['import', 'ndjson', resolve(file), '--content', content]);
  run('check', ['check', '--content', content]);
  rmSync(join(project, 'node_modules/.cache/materia'), { recursive: true, force: true });
  run('cold build', ['build', '--content', content, '--out', join(folder, 'cold')]);
  run('second build', ['build', '--content', content, '--out', join(folder, 'second')]);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function run(name: string, words: string[]): void {
  const reporter = resolve(import.meta.dirname, 'report-memory.ts');
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ['--import', reporter, 'src/cli/main.ts', ...words], {
    cwd: project,
    env: { ...process.env, MATERIA_MEMORY_FILE: memoryFile },
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  const seconds = (performance.now() - start) / 1000;
  if (status !== 0) {
    console.error(stderr.slice(-4000));
    throw new Error(`"${words[0]}" ended with ${status}`);
  }
  const megabytes = Number(readFileSync(memoryFile, 'utf8')) / 1024;
  console.log(`${name.padEnd(14)}${seconds.toFixed(1).padStart(7)} s${megabytes.toFixed(0).padStart(7)} MB`);
}
