/** Writes the largest memory of the process, in KiB, to the file that MATERIA_MEMORY_FILE names when it ends. */
import { writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

if (isMainThread) {
  process.on('exit', () =>
    writeFileSync(process.env.MATERIA_MEMORY_FILE ?? '', String(process.resourceUsage().maxRSS)),
  );
}
