import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { serve } from '../../../src/cli/serve.ts';

let folder: string;
let address: string;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'serve-'));
  mkdirSync(join(folder, 'a-z'));
  writeFileSync(join(folder, 'index.html'), 'home');
  writeFileSync(join(folder, 'a-z/index.html'), 'names');
  writeFileSync(join(folder, '404.html'), 'no page');
  const server = await serve(folder, '/sub/', 0);
  address = server.address;
  onTestFinished(() => {
    server.close();
    rmSync(folder, { recursive: true, force: true });
  });
});

async function read(path: string, headers: Record<string, string> = {}): Promise<string> {
  const answer = await fetch(address + path, { headers, redirect: 'manual' });
  return `${answer.status} ${await answer.text()}`;
}

test('serves files below the base path, and the page for others', async () => {
  expect(await read('')).toBe('200 home');
  expect(await read('a-z/')).toBe('200 names');
  expect(await read('nothing/')).toBe('404 no page');
  expect(await read('%E0%A4%A')).toBe('404 no page');
  expect(await read('%00')).toBe('404 no page');
  expect(await read('..%2f..%2fetc/passwd')).toBe('404 no page');
  expect((await fetch(address.slice(0, -1), { redirect: 'manual' })).headers.get('location')).toBe('/sub/');
  expect((await fetch(address.replace('/sub/', '/other/'))).status).toBe(404);
});

test('serves what is published while it runs', async () => {
  await read('');
  writeFileSync(join(folder, 'index.html'), 'a longer home, of another build');
  writeFileSync(join(folder, '404.html'), 'still no page');
  writeFileSync(join(folder, 'new.html'), 'new');
  rmSync(join(folder, 'a-z'), { recursive: true });
  expect(await read('')).toBe('200 a longer home, of another build');
  expect(await read('new.html')).toBe('200 new');
  expect(await read('a-z/')).toBe('404 still no page');
});

test('goes on when the whole site is away for a moment', async () => {
  rmSync(folder, { recursive: true });
  expect(await read('')).toBe('404 There is no page at this address.');
  mkdirSync(folder);
  writeFileSync(join(folder, 'index.html'), 'home again');
  expect(await read('')).toBe('200 home again');
});

test('goes on when a file cannot be read after it was found', async () => {
  // The first bytes of it belong to no one: it is there, and to read it fails.
  symlinkSync('/proc/self/mem', join(folder, 'broken.html'));
  await fetch(`${address}broken.html`).then(
    (answer) => answer.text().catch(() => ''),
    () => '',
  );
  expect(await read('')).toBe('200 home');
});

test('goes on after a range that makes no sense', async () => {
  await new Promise<void>((resolve) => {
    const request = get(`${address}index.html`, { headers: { range: 'bytes=3-1' } }, (answer) => {
      answer.resume().once('close', resolve).once('error', resolve);
    });
    request.once('error', () => resolve());
  });
  expect(await read('')).toBe('200 home');
});

test('says what kind of file each is, so that no browser has to guess', async () => {
  const types = {
    'index.html': 'text/html;charset=utf-8',
    'names.json': 'application/json',
    'site.webmanifest': 'application/manifest+json',
    'engine.wasm': 'application/wasm',
    'engine.js': 'text/javascript',
    'site.css': 'text/css',
    'favicon.svg': 'image/svg+xml',
    'wasm.en.pagefind': 'application/octet-stream',
    'en_1f7e904.pf_fragment': 'application/octet-stream',
    'index.md': 'text/markdown; charset=utf-8',
    'articles.ndjson': 'application/x-ndjson',
    'llms.txt': 'text/plain; charset=utf-8',
  };
  for (const [file, type] of Object.entries(types)) {
    writeFileSync(join(folder, file), 'x');
    expect((await fetch(address + file)).headers.get('content-type'), file).toBe(type);
  }
  expect((await fetch(`${address}nothing.css`)).headers.get('content-type')).toBe('text/html;charset=utf-8');
});

test('a page that did not change is not sent again', async () => {
  const tag = (await fetch(address)).headers.get('etag') ?? '';
  expect(await read('', { 'If-None-Match': tag })).toBe('304 ');
});
