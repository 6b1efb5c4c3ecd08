import { expect, test } from 'vitest';
import { excerptParts } from '../../../../src/components/search/excerpt.ts';

test('marks the words that were searched for', () => {
  expect(excerptParts('Too little <mark>iron</mark> in food')).toEqual([
    { text: 'Too little ', marked: false },
    { text: 'iron', marked: true },
    { text: ' in food', marked: false },
  ]);
});

test.each([
  ['5 &lt; 10 &amp; 3 &gt; 2', '5 < 10 & 3 > 2'],
  ['&amp;lt;b&amp;gt;', '&lt;b&gt;'],
  ['&quot;low&#39;s&quot;', '"low\'s"'],
  ['<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
  ['<MARK>iron', '<MARK>iron'],
  ['<mark class="x">iron', '<mark class="x">iron'],
])('%j is the text %j', (excerpt, text) => {
  expect(excerptParts(excerpt)).toEqual([{ text, marked: false }]);
});
