import type { IncomingMessage, ServerResponse } from 'node:http';
import sirv from 'sirv';
import { typeFor } from '../headers/file-types.ts';

/**
 * Answers requests with the files of a folder, as they are on the disk at that moment; calls `next` where
 * there is none. Files may come, change and go while it runs.
 */
export function staticFiles(
  folder: string,
): (request: IncomingMessage, response: ServerResponse, next: () => void) => void {
  // `dev` looks at the disk for each request; otherwise sirv trusts sizes that it read when it began.
  const files = sirv(folder, { dev: true, etag: true, setHeaders: setType });
  return (request, response, next) => {
    // A file that vanishes after it was found ends this answer, not the process.
    response.once('pipe', (source) => source.once('error', () => response.destroy()));
    try {
      files(request, response, next);
    } catch {
      if (response.headersSent) response.destroy();
      else next();
    }
  };
}

/** Sets the types that sirv does not know: of our own files, and of those of the search index. */
function setType(response: ServerResponse, path: string): void {
  const type = typeFor(path);
  if (type !== undefined) response.setHeader('Content-Type', type);
  else if (/\.(pagefind|pf_\w+)$/.test(path)) response.setHeader('Content-Type', 'application/octet-stream');
}
