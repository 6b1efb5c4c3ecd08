import { expect, test } from 'vitest';
import { readPage } from '../../../../src/after-build/verify/read-page.ts';
import { pageOf } from './page.ts';

const sound = pageOf('conditions/anemia/', { text: '<p>Iron.</p>' });
const isArticle = (html: string) => readPage('conditions/anemia/index.html', html).isArticle;

test('the page of an article has its parts', () => {
  expect(isArticle(sound)).toBe(true);
  expect(
    isArticle(sound.replace('<div class="article-text', '<nav class="contents"></nav><div class="article-text')),
  ).toBe(true);
  const facts = '<section class="facts"></section>';
  expect(isArticle(sound.replace('<div class="article-text', `${facts}<div class="article-text`))).toBe(true);
  expect(isArticle(sound.replace('<div class="lead', `${facts}<div class="lead`))).toBe(false);
  expect(isArticle(sound.replace('<div class="article-text', `${facts}${facts}<div class="article-text`))).toBe(false);
  expect(isArticle(pageOf('about/'))).toBe(false);
});

test.each([
  ['ends its part', '</div><p>x</p><div>'],
  ['ends its part and begins a likely one', '</div><p>x</p><div class="lead prose">'],
  ['begins the next part', '</div><div class="article-text prose">x</div><div class="article-end prose">'],
  [
    'brings a list of contents',
    '</div><nav class="contents">x</nav><nav class="contents"></nav><div class="lead prose">',
  ],
  ['ends the article', '</div></article><p>x</p>'],
  ['ends the page', '</div></article></main><p>x</p>'],
  ['begins another article', '<article class="article"></article>'],
  ['is never closed', '<div><div>'],
])('the parts are not those of the layout where the text %s', (_what, text) => {
  expect(isArticle(pageOf('conditions/anemia/', { text }))).toBe(false);
});

test.each([
  ['the article is missing from its place', '<main class="wrap"', '<main class="other"'],
  ['a part is missing', '<div class="article-text prose"></div>', ''],
  ['words stand between the parts', '<div class="article-text', 'x<div class="article-text'],
  [
    'parts have changed places',
    '<header class="article-heading">',
    '<div class="article-text prose"></div><header class="article-heading">',
  ],
])('the parts are not those of the layout where %s', (_what, written, changed) => {
  expect(isArticle(sound.replace(written, changed))).toBe(false);
});
