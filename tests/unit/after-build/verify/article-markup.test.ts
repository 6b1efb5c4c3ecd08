import { expect, test } from 'vitest';
import { forbiddenIn } from './page.ts';

const whole = 'src="/sub/media/a.webp" alt="Round cells" width="8" height="6"';
const credit = '<span class="credit">Picture: Ada Doe, <a href="https://a.example/">CC0</a>.</span>';
const figure = (image: string, caption = credit) => `<figure>${image}<figcaption>${caption}</figcaption></figure>`;

test.each([
  '<p>Iron.<sup class="citation"><a id="cite-1" href="#ref-nih">[1]</a></sup></p>',
  '<div class="heading"><h3 id="iron">Iron</h3><a class="permalink" href="#iron" aria-label="Link to the section Iron">#</a></div>',
  '<p><a id="use_1" class="term" href="#word_blood-cell" aria-describedby="word_blood-cell">Blood cells</a></p>',
  '<p>Call <a class="emergency-number" href="/sub/emergency-numbers/">your local emergency number</a></p>',
  '<h2 id="history">History</h2>',
  '<h2 id="貧血">貧血</h2>',
  '<section class="care care-urgent" aria-label="Urgent: get medical help soon"><p class="callout-title">Urgent: get medical help soon</p></section>',
  '<div class="table-scroll" role="region" tabindex="0" aria-label="Table"><table><thead><tr><th align="center" scope="col">a</th></tr></thead></table></div>',
  figure('<img src="/sub/media/a.webp" alt="Round\ncells" width="8" height="6" loading="lazy" decoding="async">'),
  figure(
    `<img ${whole} srcset="/sub/media/a.webp 480w, /sub/media/b.webp 960w" sizes="(min-width: 40rem) 37rem, 100vw">`,
  ),
  `<details class="sensitive"><summary>A wound.</summary>${figure(`<img ${whole}>`)}</details>`,
  '<p><a href="https://www.nhs.uk/a?b=c#d" class="external" rel="noopener noreferrer nofollow ugc">a</a></p>',
  '<p><a href="mailto:a@b.example">a</a><a href="tel:+41">b</a></p>',
])('the text of an article may hold %s', (html) => {
  expect(forbiddenIn(html)).toEqual([]);
});

test.each([
  ['<p class="disclaimer">x</p>', 'the attribute class of <p>'],
  ['<p id="main">x</p>', 'the attribute id of <p>'],
  ['<p name="x">x</p>', 'the attribute name of <p>'],
  ['<p hidden="">x</p>', 'the attribute hidden of <p>'],
  ['<p aria-hidden="true">x</p>', 'the attribute aria-hidden of <p>'],
  ['<p data-x="">x</p>', 'the attribute data-x of <p>'],
  ['<p data-pagefind-ignore="all">x</p>', 'the attribute data-pagefind-ignore of <p>'],
  ['<p data-pagefind-meta="title">x</p>', 'the attribute data-pagefind-meta of <p>'],
  ['<sup class="citation" data-pagefind-ignore="all">x</sup>', 'the attribute data-pagefind-ignore of <sup.citation>'],
  ['<a href="#x" data-pagefind-ignore="">x</a>', 'the attribute data-pagefind-ignore of <a>'],
  ['<a class="term" href="/a/">x</a>', 'the value "/a/" of the attribute href of <a>'],
  ['<a class="term" href="#x">x</a>', 'the value "#x" of the attribute href of <a>'],
  ['<a class="term" href="#word_x" role="button">x</a>', 'the attribute role of <a.term>'],
  ['<a class="emergency-number" href="tel:1">x</a>', 'the value "tel:1" of the attribute href of <a>'],
  ['<a href="#word_x" id="use_1">x</a>', 'the value "use_1" of the attribute id of <a>'],
  ['<a href="/a/" target="_blank">x</a>', 'the attribute target of <a>'],
  ['<a class="button" href="/a/">x</a>', 'the attribute class of <a>'],
  ['<code class="language-js">x</code>', 'the attribute class of <code>'],
  ['<h2 id="title">x</h2>', 'the value "title" of the attribute id of <h2>'],
  ['<h2 id="constructor">x</h2>', 'the value "constructor" of the attribute id of <h2>'],
  ['<h2 id="references">x</h2>', 'the value "references" of the attribute id of <h2>'],
  ['<h2 id="cite-1">x</h2>', 'the value "cite-1" of the attribute id of <h2>'],
  [
    '<section class="care care-urgent" aria-label="All is well">x</section>',
    'the value "All is well" of the attribute aria-label of <section>',
  ],
  ['<section class="full-disclaimer">x</section>', 'the attribute class of <section>'],
  ['<section aria-label="Search">x</section>', 'the attribute aria-label of <section>'],
  ['<div class="heading" role="alert">x</div>', 'the attribute role of <div.heading>'],
  ['<div>x</div>', '<div>'],
  ['<div class="article-end prose">x</div>', '<div>'],
  ['<form action="/search/">x</form>', '<form>'],
  ['<input type="checkbox" disabled="">', '<input>'],
  ['<noscript>x</noscript>', '<noscript>'],
  ['<svg></svg>', '<svg>'],
  ['<math></math>', '<math>'],
  ['<x-y>x</x-y>', '<x-y>'],
  ['<h1>x</h1>', '<h1>'],
  ['<script src="/sub/x.js"></script>', '<script>'],
  ['<meta name="robots" content="noindex">', '<meta>'],
  ['<link rel="stylesheet" href="/sub/x.css">', '<link>'],
])('the text of an article must not hold %s', (html, what) => {
  expect(forbiddenIn(html)).toContain(what);
});

test.each([
  'javascript:alert(1)',
  ' javascript:alert(1)',
  'java\nscript:alert(1)',
  'JAVASCRIPT:alert(1)',
  'data:text/html,x',
  'vbscript:x',
  'blob:x',
  'file:///etc/passwd',
  '//evil.example/',
  '/\\evil.example/',
  '\\\\evil.example/',
  '/ /evil.example/',
  'https:evil.example',
  'https:/evil.example',
  'https:\\\\evil.example',
  'https://nhs.uk@evil.example/',
  'https://a:b@evil.example/',
  'https://',
  'x/y',
  '../x',
  '?x',
  '',
])('the address %j is on no list', (address) => {
  const where = (element: string, name: string) =>
    expect.stringMatching(
      new RegExp(`of the attribute ${name} of <${element}>|cannot be seen in the attribute ${name}`),
    );
  expect(forbiddenIn(`<a href="${address}">x</a>`)).toContainEqual(where('a', 'href'));
  expect(forbiddenIn(`<img src="${address}" alt="x">`)).toContainEqual(where('img', 'src'));
});

test('a picture from elsewhere is on no list', () => {
  const picture = (more: string) => forbiddenIn(figure(`<img ${more} alt="x" width="8" height="6">`));
  expect(picture('src="https://evil.example/x.png"')).toHaveLength(1);
  expect(picture('src="/a.webp" srcset="/a.webp 1w, https://evil.example/x.png 2w"')).toHaveLength(1);
  expect(picture('src="/a.webp" srcset="/a.webp 1x"')).toHaveLength(1);
});

test.each([
  ['in a paragraph', `<p><img ${whole}></p>`],
  ['without a description', figure(`<img ${whole.replace('Round cells', ' ')}>`)],
  ['without a size', figure(`<img ${whole.replace('width="8" ', '')}>`)],
  ['without a caption', `<figure><img ${whole}></figure>`],
  ['without a credit', figure(`<img ${whole}>`, 'Round cells')],
  ['without a licence', figure(`<img ${whole}>`, '<span class="credit">Picture: Ada Doe</span>')],
])('a picture %s may not be published', (_what, html) => {
  expect(forbiddenIn(html)).toEqual(['a picture without its description, its size or its credit']);
});
