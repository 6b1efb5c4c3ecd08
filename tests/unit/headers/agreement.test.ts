/** What `npm start` sends, what `_headers` says and what other servers are told are the same, header by header. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { serve } from '../../../src/cli/serve.ts';
import { apacheHeaders } from '../../../src/headers/apache.ts';
import { caddyHeaders } from '../../../src/headers/caddy.ts';
import { headersFor, usualHeaders } from '../../../src/headers/headers.ts';
import { headersFile } from '../../../src/headers/headers-file.ts';
import { nginxHeaders } from '../../../src/headers/nginx.ts';
import { addresses, missing } from './addresses.ts';
import { asApache, asCaddy, asCaddyOnError, asCloudflare, asNetlify, asNginx } from './read-as-servers.ts';

const told = {
  Cloudflare: [headersFile, asCloudflare],
  Netlify: [headersFile, asNetlify],
  nginx: [nginxHeaders, asNginx],
  Apache: [apacheHeaders, asApache],
  Caddy: [caddyHeaders, asCaddy],
} as const;

for (const base of ['/', '/sub/', '/a.b/']) {
  test.each(Object.entries(told))(`%s sends the headers of the list at ${base}`, (_name, [write, read]) => {
    const text = write(base);
    for (const path of addresses) expect(read(text, base + path.slice(1)), path).toEqual(headersFor(path));
  });

  test(`the server of npm start sends the headers of the list at ${base}`, async () => {
    const address = await serveAddresses(base);
    for (const path of addresses) {
      const answer = await fetch(address + path.slice(1));
      expect(answer.status, path).toBe(missing.includes(path) ? 404 : 200);
      expect(sentBy(answer), path).toEqual(headersFor(path));
    }
  });
}

test('an exception that ends in a suffix is told to every server', () => {
  const path = '/sub/pagefind/pagefind.en_6b3f66d2c1.pf_meta.js';
  for (const [name, [write, read]] of Object.entries(told)) {
    expect(read(write('/sub/'), path)['Cache-Control'], name).toBe('no-cache');
  }
});

const typed = { '/conditions/anemia/index.md': 'text/markdown', '/feeds/new.xml': 'application/atom+xml' };

/** The type that a server is told for an address. */
const typeTold = {
  Cloudflare: (address: string) => asCloudflare(headersFile('/a.b/'), address)['Content-Type'],
  nginx: (address: string) =>
    ofExpression(nginxHeaders('/a.b/'), /location ~ "(.+?)" \{\s+types \{ \}\s+default_type "(.+?)";/g, address),
  Apache: (address: string) =>
    ofExpression(apacheHeaders('/a.b/'), /<LocationMatch "(.+?)">\s+ForceType "(.+?)"/g, address),
  Caddy: (address: string) =>
    ofExpression(caddyHeaders('/a.b/'), /path_regexp (\S+)\n\t+header @type\d Content-Type "(.+?)"/g, address),
};

function ofExpression(text: string, pattern: RegExp, address: string): string | undefined {
  return [...text.matchAll(pattern)].find(([, expression = '']) => new RegExp(expression).test(address))?.[2];
}

test.each(Object.entries(typeTold))('%s is told the types that it does not know, and no others', (_name, told) => {
  for (const [path, type] of Object.entries(typed)) expect(told(`/a.b${path}`), path).toContain(type);
  for (const path of addresses) expect(told(`/a.b${path}`), path).toBeUndefined();
});

test('what is missing has the usual headers, also where files that are there have others', async () => {
  const address = await serveAddresses('/sub/');
  for (const path of ['/_astro/gone.js', '/pagefind/fragment/gone.pf_fragment', '/search/gone/']) {
    const answer = await fetch(address + path.slice(1));
    expect(answer.status, path).toBe(404);
    expect(sentBy(answer), path).toEqual(usualHeaders);
    expect(asCaddyOnError(caddyHeaders('/sub/'), `/sub${path}`), path).toEqual(usualHeaders);
  }
  // The page of nginx and Apache for what is missing has an address of its own.
  expect(asNginx(nginxHeaders('/sub/'), '/sub/404.html')).toEqual(usualHeaders);
  expect(asApache(apacheHeaders('/sub/'), '/sub/404.html')).toEqual(usualHeaders);
});

test('an answer without a page has the headers too', async () => {
  const address = await serveAddresses('/sub/');
  expect(sentBy(await fetch(address.slice(0, -1), { redirect: 'manual' }))).toMatchObject({
    'X-Frame-Options': 'DENY',
  });
  const file = `${address}_astro/url.Een3ai1h.js`;
  const tag = (await fetch(file)).headers.get('etag') ?? '';
  const again = await fetch(file, { headers: { 'If-None-Match': tag } });
  expect(again.status).toBe(304);
  expect(sentBy(again)).toEqual(headersFor('/_astro/url.Een3ai1h.js'));
});

/** Serves a file at every address that is there, until the test is over. */
async function serveAddresses(base: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'headers-'));
  for (const path of addresses.filter((path) => !missing.includes(path))) {
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, path);
  }
  const server = await serve(folder, base, 0);
  onTestFinished(() => {
    server.close();
    rmSync(folder, { recursive: true });
  });
  return server.address;
}

/** The headers of an answer that the list names. */
function sentBy({ headers }: Response): Record<string, string | null> {
  return Object.fromEntries(Object.keys(usualHeaders).map((name) => [name, headers.get(name)]));
}
