import { expect, test } from 'vitest';
import { buildOptions } from '../../../src/cli/site-flags.ts';
import { Refusal } from '../../../src/refusal.ts';
import { site } from '../../../src/site.ts';

const options = (flags: Record<string, string>) => buildOptions({ flags, words: [] });

test('has a default for everything', () => {
  expect(options({})).toEqual({
    content: 'content',
    out: 'dist',
    now: undefined,
    address: { site: site.url, base: '/' },
  });
});

test.each([
  ['/', '/'],
  ['/sub', '/sub/'],
  ['sub/', '/sub/'],
  ['/a/b/', '/a/b/'],
  ['/~ada/enc.1_x-y/', '/~ada/enc.1_x-y/'],
])('the base path %j is %j', (base, expected) => {
  expect(options({ base }).address.base).toBe(expected);
});

test.each([
  ['https://example.org', 'https://example.org'],
  ['https://example.org/', 'https://example.org'],
  ['http://localhost:4321', 'http://localhost:4321'],
])('the address %s is %s', (address, expected) => {
  expect(options({ site: address }).address.site).toBe(expected);
});

test.each([
  [{ now: 'today' }, '--now is "today"'],
  [{ now: '2026-02-30' }, '--now is "2026-02-30"'],
  [{ site: 'example.org' }, '--site is "example.org"'],
  [{ site: 'https://example.org/sub/' }, 'a path goes into --base'],
  [{ site: 'javascript:alert(1)' }, '--site is "javascript:alert(1)"'],
  [{ site: 'https://user:pass@example.org/' }, '--site is'],
  [{ site: 'https://example.org/?q=1' }, '--site is'],
  [{ base: '/a b/' }, '--base is "/a b/"'],
  [{ base: '/"><script>/' }, '--base is'],
  [{ base: '/../x/' }, '--base is'],
  [{ base: 'https://example.org/' }, '--base is'],
  [{ out: 'content' }, 'lie in one another'],
  [{ out: 'content/dist' }, 'lie in one another'],
  [{ out: '.' }, 'lie in one another'],
  [{ out: 'content/..dist' }, 'lie in one another'],
  [{ out: 'a', content: 'a/b/..' }, 'lie in one another'],
])('refuses %j', (flags, message) => {
  expect(() => options(flags)).toThrow(Refusal);
  expect(() => options(flags)).toThrow(message);
});

test('folders beside one another may share the beginning of a name', () => {
  expect(options({ out: 'content-site', content: 'content' }).out).toBe('content-site');
  expect(options({ out: '..dist', content: 'content' }).out).toBe('..dist');
});
