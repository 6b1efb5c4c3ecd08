import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('../../', import.meta.url));
const code = ['src/encyclopedia', 'src/names', 'src/diagrams', 'src/site.ts', 'package-lock.json'];

/**
 * SHA-256 of everything besides content that decides what an article's HTML is: our code, the words of
 * the site, and the versions of the libraries. When it changes, no HTML made before is used again. Taken
 * once, when this module is loaded: code that is edited later is not the code that runs.
 */
export const codeFingerprint = fingerprintOf(code.flatMap(filesBelow));

function fingerprintOf(files: readonly string[]): string {
  const hash = createHash('sha256').update(process.version);
  for (const file of files)
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(project, file)))
      .update('\0');
  return hash.digest('hex');
}

function filesBelow(path: string): string[] {
  if (/\.\w+$/.test(path)) return [path];
  if (!existsSync(join(project, path))) return [];
  return readdirSync(join(project, path), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => (entry.isDirectory() ? filesBelow(`${path}/${entry.name}`) : `${path}/${entry.name}`));
}
