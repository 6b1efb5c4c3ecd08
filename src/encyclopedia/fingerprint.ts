import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('../../', import.meta.url));
const code = ['src/encyclopedia', 'src/names', 'src/diagrams', 'src/site.ts', 'package-lock.json'];

/**
 * SHA-256 of everything besides content that decides what an article's HTML is: our code, the words of
 * the site, and the versions of the libraries. When it changes, no HTML made before is used again.
 */
export function codeFingerprint(): string {
  const hash = createHash('sha256').update(process.version);
  for (const file of code.flatMap(filesBelow))
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(join(project, file)))
      .update('\0');
  return hash.digest('hex');
}

function filesBelow(path: string): string[] {
  if (/\.\w+$/.test(path)) return [path];
  return readdirSync(join(project, path), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => (entry.isDirectory() ? filesBelow(`${path}/${entry.name}`) : `${path}/${entry.name}`));
}
