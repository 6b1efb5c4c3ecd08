import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort } from 'node:worker_threads';
import { readPage } from './read-page.ts';
import type { ReadRequest } from './read-pages.ts';

parentPort?.on('message', ({ site, files }: ReadRequest) => {
  parentPort?.postMessage(files.map((file) => readPage(file, readFileSync(join(site, file), 'utf8'))));
});
