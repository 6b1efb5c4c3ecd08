import { expect, test } from 'vitest';
import { readPage } from '../../../../src/after-build/verify/read-page.ts';

const read = (body: string, head = '') =>
  readPage(
    'conditions/anemia/index.html',
    `<!DOCTYPE html>\n<html lang="en">\n<head>${head}</head>\n<body>\n${body}\n</body>\n</html>`,
  );

test.each([
  ['<style>p{}</style>', '<style>'],
  ['<iframe src="/x/"></iframe>', '<iframe>'],
  ['<object data="/x"></object>', '<object>'],
  ['<embed src="/x">', '<embed>'],
  ['<base href="https://evil.example/">', '<base>'],
  ['<template><p>x</p></template>', '<template>'],
  ['<script>alert(1)</script>', 'an inline script'],
  ['<script type="module">alert(1)</script>', 'an inline script'],
  ['<p style="color:red">x</p>', 'the attribute style of <p>'],
  ['<p onclick="alert(1)">x</p>', 'the attribute onclick of <p>'],
  ['<P OnClick="alert(1)">x</P>', 'the attribute onclick of <p>'],
  ['<svg onload="alert(1)"></svg>', 'the attribute onload of <svg>'],
  ['<img src="/x.png" onerror=alert(1)>', 'the attribute onerror of <img>'],
  ['<details ontoggle=alert(1)><summary>x</summary></details>', 'the attribute ontoggle of <details>'],
  ['<p><svg><style>*{}</style></svg></p>', '<style>'],
  ['<math><mtext><script>alert(1)</script></mtext></math>', 'an inline script'],
])('finds what is forbidden in %s', (html, what) => {
  expect(read(html).forbidden).toEqual([{ line: 5, column: expect.any(Number), what }]);
});

test.each([
  '<script src="/search.js" type="module"></script>',
  '<script type="application/ld+json">{}</script>',
  '<p>a &lt;script&gt; in words, onclick=1</p>',
  '<!-- <iframe> -->',
])('allows %s', (html) => {
  expect(read(html).forbidden).toEqual([]);
});

test('collects every address and how it is used', () => {
  const html =
    '<a href="/a/">a</a><area href="/b/"><form action="/search/"></form><img src="/c.png" srcset="/d.png 1x, /e.png 2x">' +
    '<picture><source srcset="/f.webp"></picture><script src="/g.js"></script>';
  const head =
    '<link rel="stylesheet" href="/h.css"><link rel="canonical" href="https://materia.example/"><link rel="icon" href="/i.svg">';
  const { addresses, canonical } = read(html, head);
  const by = (use: string) => addresses.filter((address) => address.use === use).map(({ url }) => url);
  expect(by('link')).toEqual(['/a/', '/b/']);
  expect(by('form')).toEqual(['/search/']);
  expect(by('asset').sort()).toEqual(['/c.png', '/d.png', '/e.png', '/f.webp', '/g.js', '/h.css', '/i.svg']);
  expect(canonical).toBe('https://materia.example/');
});

test('reads titles, headings, ids, the language and the disclaimer', () => {
  const page = read(
    '<h1> Anemia <em>now</em></h1><p id="a">x</p><p id="a">y</p><p data-disclaimer>Ask a doctor.</p>',
    '<title> Anemia – Materia </title>',
  );
  expect(page).toMatchObject({
    language: 'en',
    title: 'Anemia – Materia',
    headings: ['Anemia now'],
    disclaimer: 'Ask a doctor.',
  });
  expect(page.repeatedIds).toMatchObject([{ id: 'a', line: 5 }]);
});
