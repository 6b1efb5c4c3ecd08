/** Runs every fault script one after the other, with the flags that it is given: `npm run faults -- --short`. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

for (const script of ['rivals.ts', 'kills.ts', 'disks.ts']) {
  const words = [join(import.meta.dirname, script), ...process.argv.slice(2)];
  const { status } = spawnSync(process.execPath, words, { stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}
