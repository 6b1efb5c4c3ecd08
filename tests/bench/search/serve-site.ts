import { subscribe } from 'node:diagnostics_channel';
import { existsSync, readFileSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Served, serve } from '../../../src/cli/serve.ts';

/** A site that is served on this machine, and the files that were asked for. */
export interface ServedSite extends Served {
  /** Forgets what was asked for before. */
  begin(): void;
  /**
   * The bytes of the files that were asked for since, each once, by their addresses without the base path: as a host
   * sends them, text compressed with gzip.
   */
  asked(): ReadonlyMap<string, number>;
}

/** Serves a site that was built for the root of a host. */
export async function serveSite(folder: string): Promise<ServedSite> {
  const served = await serve(folder, '/', 0);
  let paths = new Set<string>();
  const sizes = new Map<string, number>();
  // Every request to a server of this process, those of workers too, which a browser does not tell of reliably.
  subscribe('http.server.request.start', (message) => {
    const { request } = message as { request: IncomingMessage };
    paths.add((request.url ?? '/').replace(/[?#].*$/, ''));
  });
  const sizeOf = (path: string) => {
    let size = sizes.get(path);
    if (size === undefined) {
      const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
      const bytes = existsSync(file) ? readFileSync(file) : Buffer.alloc(0);
      size = isCompressed(path) ? bytes.length : gzipSync(bytes).length;
      sizes.set(path, size);
    }
    return size;
  };
  return {
    ...served,
    begin() {
      paths = new Set();
    },
    asked: () => new Map([...paths].map((path) => [path, sizeOf(path)])),
  };
}

/** The files of Pagefind's index are compressed on the disk, and the filter of known words cannot be made smaller. */
function isCompressed(path: string): boolean {
  return /\.(pagefind|pf_\w+|bin)$/.test(path);
}
