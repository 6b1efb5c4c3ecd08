import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { headersFor } from '../headers/headers.ts';
import { Refusal } from '../refusal.ts';
import { staticFiles } from './static-files.ts';

/** A site that is being served. */
export interface Served {
  /** Where, with the base path and a slash at the end. */
  address: string;
  close(): void;
}

/**
 * Serves a published site on this machine, as a static host would, with the headers that it should have
 * there. `base` is the path under which it lies, with a slash at both ends; port 0 takes any that is free.
 * The site may be published anew while it is served.
 */
export async function serve(folder: string, base: string, port: number): Promise<Served> {
  const answerNotFound = async (response: ServerResponse) => {
    const page = await readFile(join(folder, '404.html')).catch(() => 'There is no page at this address.');
    setHeaders(response, '/404.html');
    response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' }).end(page);
  };
  const files = staticFiles(folder);
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    const url = request.url ?? '/';
    const path = `/${url.slice(base.length)}`;
    setHeaders(response, path.replace(/[?#].*$/, ''));
    if (`${url}/` === base) response.writeHead(301, { Location: base }).end();
    else if (!url.startsWith(base)) answerNotFound(response);
    else {
      request.url = path;
      files(request, response, () => answerNotFound(response));
    }
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(
        error.code === 'EADDRINUSE'
          ? new Refusal(`Port ${port} is in use. Choose another: npm start -- --port ${port + 1}`)
          : error,
      );
    });
    server.listen(port, resolve);
  });
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}${base}`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** Gives an answer the headers of an address, whatever it had before. */
function setHeaders(response: ServerResponse, path: string): void {
  for (const [name, value] of Object.entries(headersFor(path))) response.setHeader(name, value);
}
