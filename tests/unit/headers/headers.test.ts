import { expect, test } from 'vitest';
import { headerExceptions, headersFor, metaPolicyFor, namesOf, usualHeaders } from '../../../src/headers/headers.ts';
import { addresses } from './addresses.ts';

/** The directives of a policy with their sources. */
function directivesOf(policy: string): Map<string, string> {
  return new Map(
    policy.split('; ').map((directive) => [directive.split(' ')[0] ?? '', directive.replace(/^\S+ /, '')]),
  );
}

test('a page loads nothing but files of the site', () => {
  const directives = directivesOf(headersFor('/conditions/anemia/')['Content-Security-Policy']);
  expect(directives.get('default-src')).toBe("'none'");
  expect(directives.get('script-src')).toBe("'self'");
  expect(directives.get('frame-ancestors')).toBe("'none'");
  expect(directives.get('base-uri')).toBe("'none'");
  expect(directives.get('form-action')).toBe("'self'");
  expect(directives.get('require-trusted-types-for')).toBe("'script'");
  const sources = [...directives.values()].flatMap((value) => value.split(' '));
  expect([...new Set(sources)].sort()).toEqual(["'none'", "'script'", "'self'", 'default']);
});

test('no browser guesses a type, and no other site is told what somebody reads', () => {
  for (const path of addresses) {
    expect(headersFor(path)).toMatchObject({ 'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'no-referrer' });
  }
});

test('only the search may compile WebAssembly', () => {
  const compiling = addresses.filter((path) => headersFor(path)['Content-Security-Policy'].includes('wasm'));
  expect(compiling).toEqual(addresses.filter((path) => /^\/(search|pagefind)\//.test(path)));
  expect(metaPolicyFor('/search/')).toContain("script-src 'self' 'wasm-unsafe-eval';");
  expect(metaPolicyFor('/a-z/')).not.toContain('wasm');
});

test('a page says the policy of its headers, without what browsers ignore in a page', () => {
  for (const path of addresses) {
    const sent = directivesOf(headersFor(path)['Content-Security-Policy']);
    sent.delete('frame-ancestors');
    expect(directivesOf(metaPolicyFor(path)), path).toEqual(sent);
  }
});

test('only files whose name changes with their bytes are kept without asking', () => {
  const kept = addresses.filter((path) => headersFor(path)['Cache-Control'].includes('immutable'));
  expect(kept).toEqual([
    '/names/head.476e95f5e96b4852.txt',
    '/names/known.7d2a52698f84a779.bin',
    '/media/conditions/blood-smear.0123456789abcdef.480.webp',
    '/_astro/Page.Ce_x86eO.css',
    '/_astro/url.Een3ai1h.js',
    '/pagefind/pagefind.en_6b3f66d2c1.pf_meta',
    '/pagefind/fragment/en_1f7e904.pf_fragment',
    '/pagefind/index/en_d2ef42a.pf_index',
    '/pagefind/filter/en_7e105e9.pf_filter',
  ]);
  expect(headersFor('/404.html')['Cache-Control']).toBe('no-cache');
});

test('no two exceptions name the same header for an address', () => {
  for (const path of addresses) {
    const named = headerExceptions.flatMap((exception) =>
      fits(exception.path, path) ? namesOf(exception.headers) : [],
    );
    expect(named, path).toEqual([...new Set(named)]);
  }
});

function fits(pattern: string, path: string): boolean {
  const [start = '', end = ''] = pattern.split('*');
  return path.startsWith(start) && path.endsWith(end);
}

test('no header holds a character that a server would read as its own', () => {
  for (const headers of [usualHeaders, ...headerExceptions.map(({ headers }) => headers)]) {
    for (const value of Object.values(headers)) expect(value).toMatch(/^[\w '();:,=-]+$/);
  }
});
