import { expect, onTestFinished, test, vi } from 'vitest';
import { headers } from '../../../src/cli/headers.ts';
import { caddyHeaders } from '../../../src/headers/caddy.ts';
import { headersFile } from '../../../src/headers/headers-file.ts';

async function printed(server: string, base = '/'): Promise<string> {
  const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  onTestFinished(() => write.mockRestore());
  expect(await headers.run({ words: [server], flags: { base } })).toBe(0);
  return String(write.mock.lastCall?.[0]);
}

test('prints what a server needs, for the base path of the site', async () => {
  expect(await printed('caddy')).toBe(caddyHeaders('/'));
  expect(await printed('netlify', 'sub')).toBe(headersFile('/sub/'));
});

test('a server that it does not know is refused with the nearest one', async () => {
  await expect(headers.run({ words: ['ngnix'], flags: { base: '/' } })).rejects.toThrow(
    '"ngnix" is not a server. Did you mean "nginx"? Use one of: nginx, caddy, apache, netlify, cloudflare.',
  );
  await expect(headers.run({ words: ['nginx'], flags: { base: '/a b/' } })).rejects.toThrow('--base is "/a b/"');
});
