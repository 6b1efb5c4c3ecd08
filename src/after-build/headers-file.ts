import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { headersFile } from '../headers/headers-file.ts';

/** Writes `_headers` for hosts that read it, with the addresses of a site at `base`. */
export async function writeHeadersFile(staging: string, base: string): Promise<void> {
  await writeFile(join(staging, '_headers'), headersFile(base));
}
