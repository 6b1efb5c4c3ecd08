import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { aliasPage, writeAliasPages } from '../../../src/after-build/alias-pages.ts';
import { readPage } from '../../../src/after-build/verify/read-page.ts';
import { site } from '../../../src/site.ts';

const address = { site: 'https://materia.example', base: '/sub/' };
const hematopoiesis = {
  path: 'conditions/extramedullary-hematopoiesis',
  title: 'Extramedullary hematopoiesis',
  summary: 'Blood cells made outside the bone marrow.',
};
const hypothermia = { path: 'conditions/hypothermia', title: 'Hypothermia', summary: 'A body that is too cold.' };
const one = { slug: 'emh', name: 'EMH', articles: [hematopoiesis] };
const two = { slug: 'emh', name: 'EMH', articles: [hematopoiesis, hypothermia] };

test('a name of one article forwards to it without JavaScript and has a link to follow', () => {
  const page = readPage('go/emh/index.html', aliasPage(one, address, ''));
  expect(page).toMatchObject({
    headings: ['EMH: see Extramedullary hematopoiesis'],
    refresh: '/sub/conditions/extramedullary-hematopoiesis/',
    canonical: 'https://materia.example/sub/conditions/extramedullary-hematopoiesis/',
    disclaimers: { short: site.shortDisclaimer, full: 0 },
    language: 'en',
    forbidden: [],
  });
  expect(page.addresses.map(({ url }) => url)).toContain('/sub/conditions/extramedullary-hematopoiesis/');
});

test('a name of several articles lists them and forwards to none', () => {
  const page = readPage('go/emh/index.html', aliasPage(two, address, ''));
  expect(page).toMatchObject({
    headings: ['EMH can mean several things'],
    refresh: undefined,
    canonical: 'https://materia.example/sub/go/emh/',
  });
  expect(page.addresses.filter(({ use }) => use === 'link').map(({ url }) => url)).toEqual([
    '/sub/conditions/extramedullary-hematopoiesis/',
    '/sub/conditions/hypothermia/',
    '/sub/',
    site.contentLicence.url,
  ]);
});

test('states the licence of the text', () => {
  expect(aliasPage(one, address, '')).toContain(`<a href="${site.contentLicence.url}" rel="license">CC BY-SA 4.0</a>`);
});

test('names, titles and summaries are text, never markup', () => {
  const markup = '"><script>alert(1)</script><b onclick="x">&lt;';
  const html = aliasPage(
    { slug: 'x', name: markup, articles: [{ path: 'conditions/x', title: markup, summary: markup }] },
    address,
    '',
  );
  const page = readPage('go/x/index.html', html);
  expect(page.forbidden).toEqual([]);
  expect(html).not.toMatch(/<script|<b /);
  expect(page.headings).toEqual([`${markup}: see ${markup}`]);
});

test('writes a page for each address and a line for hosts that forward', () => {
  const staging = mkdtempSync(join(tmpdir(), 'alias-pages-'));
  onTestFinished(() => rmSync(staging, { recursive: true }));
  writeFileSync(join(staging, 'index.html'), '<link rel="stylesheet" href="/sub/site.css"><p>Home</p>');
  writeAliasPages(staging, [one, { ...two, slug: 'cold' }], address);
  expect(readFileSync(join(staging, 'go/emh/index.html'), 'utf8')).toContain(
    '<link rel="stylesheet" href="/sub/site.css">',
  );
  expect(readFileSync(join(staging, 'go/cold/index.html'), 'utf8')).toContain('can mean several things');
  expect(readFileSync(join(staging, '_redirects'), 'utf8')).toBe(
    '/sub/go/emh/ /sub/conditions/extramedullary-hematopoiesis/ 301\n',
  );
});
