import { expect, test } from 'vitest';
import { createAnchors, isSlug, mayBeAnchor, slugOf } from '../../../src/encyclopedia/slug.ts';

test.each([
  ['Anemia', 'anemia'],
  ['Sickle cell disease', 'sickle-cell-disease'],
  ['Ménière’s disease', 'menieres-disease'],
  ["Crohn's disease", 'crohns-disease'],
  ['α-thalassemia', 'alpha-thalassemia'],
  ['β-Thalassemia', 'beta-thalassemia'],
  ['Σ score', 'sigma-score'],
  ['Hæmophilia', 'haemophilia'],
  ['Œdema', 'oedema'],
  ['Weiß', 'weiss'],
  ['Sjögren syndrome', 'sjogren-syndrome'],
  ['Ångström', 'angstrom'],
  ['3:1 ratio (10:30)', '3-1-ratio-10-30'],
  ['  --Anemia--  ', 'anemia'],
  ['CO₂', 'co2'],
  ['Fever above 39 ℃', 'fever-above-39-c'],
  ['№ 5', 'no-5'],
  ['İstanbul', 'istanbul'],
  ['貧血', '貧血'],
  ['../../etc/passwd', 'etc-passwd'],
  ['<script>', 'script'],
  ['?!', ''],
])('the address form of %j is %j', (name, slug) => {
  expect(slugOf(name)).toBe(slug);
});

test.each([
  ['anemia', true],
  ['sickle-cell-disease', true],
  ['b12', true],
  ['a'.repeat(80), true],
  ['a'.repeat(81), false],
  ['', false],
  ['Anemia', false],
  ['a--b', false],
  ['-a', false],
  ['a-', false],
  ['a b', false],
  ['a#b', false],
  ['a/b', false],
  ['..', false],
  ['貧血', false],
  ['a\n', false],
])('%j can stand in an address: %s', (text, expected) => {
  expect(isSlug(text)).toBe(expected);
});

test('anchors are unique in their page', () => {
  const next = createAnchors().make;
  expect(['Iron', 'Iron', 'iron-2', 'Iron', '?'].map(next)).toEqual([
    'iron',
    'iron-2',
    'iron-2-2',
    'iron-3',
    'section',
  ]);
  expect(createAnchors().make('Iron')).toBe('iron');
});

test.each(['constructor', 'hasOwnProperty', 'toString', 'body', 'cookie', 'forms', 'location', 'name', 'title'])(
  'an anchor never takes the name "%s"',
  (name) => {
    expect(createAnchors().make(name)).not.toBe(name.toLowerCase());
  },
);

test.each([
  'see-also',
  'what-links-here',
  'references',
  'disclaimer',
  'contents',
  'main',
  'header-search',
  'footnote-label',
  'cite-1',
  'ref-nih',
  'footnote-fn-1',
])('the anchor "%s" belongs to the page', (anchor) => {
  expect(createAnchors().make(anchor)).toBe(`section-${anchor}`);
});

test.each([
  ['causes', true],
  ['history', true],
  ['very-dense-bones', true],
  ['貧血', true],
  ['section-title', true],
  ['title', false],
  ['onclick', false],
  ['constructor', false],
  ['references', false],
  ['cite-1', false],
  ['a b', false],
  ['a_b', false],
  ['', false],
])('%j may be the id of a heading: %s', (id, expected) => {
  expect(mayBeAnchor(id)).toBe(expected);
});

test.each(['Onset', 'Origins', 'Heads', 'Once', 'Oncology'])('%j clobbers nothing and has no prefix', (words) => {
  expect(createAnchors().make(words)).toBe(words.toLowerCase());
});
