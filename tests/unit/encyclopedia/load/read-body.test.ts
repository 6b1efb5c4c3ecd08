import { expect, test } from 'vitest';
import { countWords } from '../../../../src/encyclopedia/load/read-body.ts';
import { article, readBody, reported } from '../../make.ts';

function anchors(body: string, path?: string): string[] {
  return (readBody(body, path).article?.headings ?? []).map(({ anchor }) => anchor);
}

test.each([
  ['the key of the section table', '## Risks and side effects', 'drugs/aspirin', ['risks']],
  ['the key for each section of its own', '## Risks', 'tests/biopsy', ['risks']],
  ['a slug where the table has no such heading', '## How it spreads', 'conditions/flu', ['how-it-spreads']],
  [
    'a slug for a deeper heading with a known name',
    '## Causes\n\n### Causes',
    'conditions/flu',
    ['causes', 'causes-2'],
  ],
  ['the anchor written behind it', '## How it spreads {#spread}', 'conditions/flu', ['spread']],
  ['the known key before a repeated slug', '### Causes\n\n## Causes', 'conditions/flu', ['causes-2', 'causes']],
  ['a number for a repeated heading', '## Iron\n\n## Iron\n\n## Iron', 'topics/iron', ['iron', 'iron-2', 'iron-3']],
  [
    'a prefix where it would hide a property',
    '## Constructor\n\n## Location\n\n## Name',
    'topics/x',
    ['section-constructor', 'section-location', 'section-name'],
  ],
  [
    'a prefix for what the page itself uses',
    '## References\n\n## See also\n\n## Disclaimer',
    'topics/x',
    ['section-references', 'section-see-also', 'section-disclaimer'],
  ],
  [
    'a slug of its words where the anchor written by hand cannot be used',
    '## Words {#constructor}',
    'topics/x',
    ['words'],
  ],
  ['words without accents', '## Ménière’s disease', 'topics/x', ['menieres-disease']],
  ['a name where there are no letters', '## ?!', 'topics/x', ['section']],
  ['the words of links and code', '## [[Anemia|Low blood]] and `Hb`', 'topics/x', ['low-blood-and-hb']],
  ['the words of a link that has none of its own', '## Causes of [[Anemia]]', 'conditions/flu', ['causes-of-anemia']],
  ['the key of the table although a property has its name', '## History', 'conditions/flu', ['history']],
  ['the key of the table before one written by hand', '## Causes {#why}', 'conditions/flu', ['causes']],
  [
    'a prefix for other ids of the page',
    '## Header search\n\n## Footnote label',
    'topics/x',
    ['section-header-search', 'section-footnote-label'],
  ],
  [
    'a prefix for what citations, references and footnotes use',
    '## Cite 1\n\n## Ref pmid-1\n\n## Footnote fn-1\n\n## Footnotes\n\n## Refer',
    'topics/x',
    ['section-cite-1', 'section-ref-pmid-1', 'section-footnote-fn-1', 'footnotes', 'refer'],
  ],
])('the anchor of a heading is %s', (_what, body, path, expected) => {
  expect(anchors(body, path)).toEqual(expected);
});

test('an anchor written by hand is no word of the heading', () => {
  const { article } = readBody('## How it spreads {#spread}\n\nBy air.\n');
  expect(article?.headings).toEqual([{ depth: 2, text: 'How it spreads', anchor: 'spread', line: 5, column: 1 }]);
});

test('the words of its links are words of the heading', () => {
  const headings = (body: string) => readBody(body).article?.headings.map(({ text }) => text);
  expect(headings('## Causes of [[Anemia]]')).toEqual(['Causes of Anemia']);
  expect(headings('## [[Anemia|Low blood]] in [[?Folate#Use]] {#low}')).toEqual(['Low blood in Folate']);
  expect(headings('## Causes {#why}')).toEqual(['Causes']);
});

test('takes the anchor by hand away from the words of a heading of the table', () => {
  expect(readBody('## Causes {#why}').article?.headings).toMatchObject([{ text: 'Causes', anchor: 'causes' }]);
});

test.each([
  ['## A {#iron}\n\n## B {#iron}', ['7:1']],
  ['## Iron\n\n## B {#iron}', []],
  ['## A {#references}', ['5:1']],
  ['## A {#main}', ['5:1']],
  ['## A {#header-search}', ['5:1']],
  ['## A {#cite-1}', ['5:1']],
  ['## A {#ref-nih}', ['5:1']],
  ['## A {#footnote-a}', ['5:1']],
  ['## A {#History}', ['5:1']],
  ['## A {#two words}', ['5:1']],
  ['## A {#a--b}', ['5:1']],
  ['Text.\n\n### A {#_a}', ['7:1']],
  ['## A {#iron}\n\n### B {#iron-2}', []],
])('reports an anchor that cannot be used in %j', (body, expected) => {
  expect(reported('bad-anchor', body).map((place) => place.replace(/:.*/, ''))).toEqual(
    expected.map((place) => place.replace(/:.*/, '')),
  );
});

test('reports an anchor written by hand where the table gives one', () => {
  expect(reported('bad-anchor', '## Causes {#why}', 'conditions/anemia')).toHaveLength(1);
  expect(reported('bad-anchor', '### Causes {#why}', 'conditions/anemia')).toEqual([]);
  expect(reported('bad-anchor', '## Causes {#why}', 'topics/anemia')).toEqual([]);
});

test.each(['## A {#Spread}', '## A {#spread me}', '## A {#a--b}', '## A {.red}'])('%j names no anchor', (body) => {
  expect(anchors(body)[0]).not.toBe('spread');
});

test.each([
  ['', 0],
  ['Iron is needed.', 3],
  ['3:1 — 10:30', 2],
  ['5\' 2" tall', 3],
  ['— … !', 0],
  ['貧血', 1],
])('counts the words of %j', (text, words) => {
  expect(countWords(text)).toBe(words);
});

test('counts the lead apart from the rest, tables and lists included', () => {
  const { leadWords, words } = article({
    title: 'Iron',
    path: 'topics/iron',
    body: 'Iron is a metal.\n\n- It is red.\n\n## Sources\n\n| Food | Iron |\n|---|---|\n| Liver | much |',
  });
  expect({ leadWords, words }).toEqual({ leadWords: 7, words: 12 });
});

test('an article without a body begins where its front matter ends', () => {
  expect(readBody('').article).toMatchObject({ words: 0, headings: [] });
});

test('knows pictures, their words and their places', () => {
  const { article } = readBody('![A smear](smear.png)\n\nSee ![][s]\n\n[s]: /tests/other.png\n');
  expect(article?.images).toEqual([
    { url: 'smear.png', alt: 'A smear', standsAlone: true, line: 5, column: 1 },
    { url: '/tests/other.png', alt: '', standsAlone: false, line: 7, column: 5 },
  ]);
});
