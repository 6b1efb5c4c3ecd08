import { expect, test } from 'vitest';
import { readPage } from '../../../../src/after-build/verify/read-page.ts';
import { site } from '../../../../src/site.ts';
import { forbiddenIn, type Page, pageOf, readText } from './page.ts';

const read = (page: Page) => readPage('about/index.html', pageOf('about/', page));

test('a page as the layouts write it holds nothing that is forbidden', () => {
  expect(read({ body: '<p>a &lt;script&gt; in words, onclick=1</p>' }).forbidden).toEqual([]);
  expect(read({ head: '<script type="application/ld+json">{"name":"a \\u003c/script>"}</script>' }).forbidden).toEqual(
    [],
  );
  expect(read({ head: '<script type="module" src="/sub/_astro/search.js"></script>' }).forbidden).toEqual([]);
});

test.each([
  ['<style>p{}</style>', '<style>'],
  ['<iframe src="/x/"></iframe>', '<iframe>'],
  ['<object data="/x"></object>', '<object>'],
  ['<embed src="/x">', '<embed>'],
  ['<base href="https://evil.example/">', '<base>'],
  ['<template><p>x</p></template>', '<template>'],
  ['<x-search></x-search>', '<x-search>'],
  ['<math></math>', '<math>'],
  ['<svg></svg>', '<svg>'],
  ['<video></video>', '<video>'],
  ['<script>alert(1)</script>', 'an inline script'],
  ['<script type="module">alert(1)</script>', 'an inline script'],
  ['<script src="/x.js">alert(1)</script>', 'an inline script'],
  ['<script type="application/ld+json">{</script>', 'an inline script'],
  ['<script type="application/ld+json">{"a":"<b"}</script>', 'an inline script'],
  ['<p style="color:red">x</p>', 'the attribute style of <p>'],
  ['<p onclick="alert(1)">x</p>', 'the attribute onclick of <p>'],
  ['<P OnClick="alert(1)">x</P>', 'the attribute onclick of <p>'],
  ['<a href="/" target="_blank">x</a>', 'the attribute target of <a>'],
  ['<a href="/" ping="/x">x</a>', 'the attribute ping of <a>'],
  ['<p __proto__="1" constructor="2">x</p>', 'the attribute __proto__ of <p>'],
  ['<meta http-equiv="set-cookie" content="a=b">', 'the value "set-cookie" of the attribute http-equiv of <meta>'],
  ['<p data-pagefind-ignore>x</p>', 'the attribute data-pagefind-ignore of <p>'],
  ['<p data-pagefind-weight="10">x</p>', 'the attribute data-pagefind-weight of <p>'],
  [
    '<p class="disclaimer" data-pagefind-ignore="all">x</p>',
    'the value "all" of the attribute data-pagefind-ignore of <p>',
  ],
  [
    '<h1 data-pagefind-meta="title:Official">x</h1>',
    'the value "title:Official" of the attribute data-pagefind-meta of <h1>',
  ],
  ['<p aria-label="a\u202eb">x</p>', 'a character that cannot be seen in the attribute aria-label of <p>'],
  ['<p>a\u200bb</p>', 'a character that cannot be seen'],
  ['<!-- <iframe> -->', 'a comment'],
  ['<p id="a" id="b">x</p>', 'HTML that is read otherwise than it is written (duplicate-attribute)'],
])('finds what is forbidden around the text of an article in %s', (body, what) => {
  expect(read({ body }).forbidden[0]).toEqual({ line: 4, column: expect.any(Number), what });
});

test('collects every address and how it is used', () => {
  const body =
    '<a href="/a/">a</a><area href="/b/"><form action="/search/"><button formaction="/f/"></button></form><img src="/c.png" srcset="/d.png 1x, /e.png 2x">' +
    '<picture><source srcset="/f.webp"></picture><script src="/g.js"></script><video src="/v" poster="/p"></video><svg><image xlink:href="/x"/></svg>';
  const head = '<link rel="stylesheet" href="/h.css"><link rel="icon" href="/i.svg">';
  const { addresses, canonical } = read({ body, head });
  const by = (use: string) => addresses.filter((address) => address.use === use).map(({ url }) => url);
  expect(by('link')).toEqual(['/a/', '/b/', site.contentLicence.url]);
  expect(by('form')).toEqual(['/search/', '/f/']);
  expect(by('picture')).toEqual(['/c.png', '/d.png', '/e.png']);
  expect(by('asset').sort()).toEqual(['/f.webp', '/g.js', '/h.css', '/i.svg', '/p', '/v', '/x']);
  expect(canonical).toBe('https://materia.example/sub/about/');
});

test('reads titles, headings, ids and the language', () => {
  const page = read({ title: ' Anemia', heading: ' Anemia <sup>now</sup>', body: '<p id="a">x</p><p id="a">y</p>' });
  expect(page).toMatchObject({ language: 'en', title: 'Anemia – Materia', headings: ['Anemia now'], isArticle: false });
  expect(page.repeatedIds).toMatchObject([{ id: 'a', line: 4 }]);
});

test('reads policies, and whether something is loaded before them', () => {
  const policy = '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'">';
  expect(read({ head: policy }).policies).toMatchObject([{ policy: "default-src 'none'", isFirst: false }]);
  const first = pageOf('about/').replace('<head>', `<head>${policy}`);
  expect(readPage('about/index.html', first).policies).toMatchObject([{ isFirst: true }]);
});

test('a page that forwards twice is found', () => {
  const refresh = (to: string) => `<meta http-equiv="refresh" content="0; url=${to}">`;
  const { refresh: target, forbidden } = read({ head: refresh('/a/') + refresh('/b/') });
  expect(target).toBe('/a/');
  expect(forbidden.map(({ what }) => what)).toEqual(['a second address to forward to']);
});

test('the text of an article may hold what the renderer makes', () => {
  const { forbidden, isArticle } = readText(
    '<p>Iron is a <em>metal</em>: 5 &#x3C; 10 &#x26; <a href="/sub/a/">so</a>.</p>',
  );
  expect(forbidden).toEqual([]);
  expect(isArticle).toBe(true);
});

test('places in the text of an article are those of the file', () => {
  expect(readText('<p>Iron.</p>\n<p><b>x</b></p>').forbidden).toEqual([{ line: 4, column: 4, what: '<b>' }]);
  expect(readText('<p>Iron.</p>\n<p>a &amp; b</p>').forbidden).toEqual([
    { line: 4, column: 4, what: 'HTML that is read otherwise than it is written' },
  ]);
});

test('a short disclaimer inside the text of an article does not count', () => {
  expect(forbiddenIn(`<p data-disclaimer="">${site.shortDisclaimer}</p>`)).toEqual([
    'the attribute data-disclaimer of <p>',
  ]);
  const page = pageOf('a/', { text: `<p data-disclaimer="">${site.shortDisclaimer}</p>`, disclaimerMarkup: '' });
  expect(readPage('a/index.html', page).disclaimers.short).toBe('');
});
