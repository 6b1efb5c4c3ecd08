import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import { Refusal } from '../refusal.ts';

/**
 * Serves a published site on this machine, as a static host would, and returns its address. `base` is the
 * path under which it lies, with a slash at both ends; port 0 takes any that is free.
 */
export async function serve(folder: string, base: string, port: number): Promise<string> {
  const notFound = readFileSync(join(folder, '404.html'));
  const answerNotFound = (response: ServerResponse) => {
    response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' }).end(notFound);
  };
  const files = sirv(folder, { etag: true, onNoMatch: (_request, response) => answerNotFound(response) });
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    const url = request.url ?? '/';
    if (`${url}/` === base) response.writeHead(301, { Location: base }).end();
    else if (!url.startsWith(base)) answerNotFound(response);
    else {
      request.url = `/${url.slice(base.length)}`;
      files(request, response);
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
  return `http://localhost:${(server.address() as AddressInfo).port}${base}`;
}
