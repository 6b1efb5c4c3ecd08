import { expect, test } from 'vitest';
import { faultsOfShownText } from '../../../../src/encyclopedia/load/shown-text.ts';

const found = (text: string) =>
  faultsOfShownText(text).map(({ line, column, ruleId }) => `${line}:${column} ${ruleId}`);

test.each([
  '5 &lt; 10 &amp; 3 &gt; 2, &micro;g, &alpha;-blocker, 10&sup2;, &nbsp;, &#181;, &#xB5;',
  'AT&T; R&D; &unknown; &; &#; &#x;',
  'Write \\&shy; for a soft hyphen.',
  '👩\u200d⚕\ufe0f and &#x1f469;&zwj;&#x2695;&#xfe0f;',
])('allows %j', (text) => {
  expect(found(text)).toEqual([]);
});

test.each([
  ['a&shy;b', '1:2 forbidden-character'],
  ['a&#x202e;b', '1:2 forbidden-character'],
  ['a&#8238;b', '1:2 forbidden-character'],
  ['a&#X200B;b', '1:2 forbidden-character'],
  ['a&ZeroWidthSpace;b', '1:2 forbidden-character'],
  ['a&lrm;b', '1:2 forbidden-character'],
  ['a&zwj;b', '1:2 forbidden-character'],
  ['a&#0;b', '1:2 forbidden-character'],
  ['a&#xE000;b', '1:2 forbidden-character'],
  ['&micro;g &lt; 5\n\niron &amp; b&shy;lood', '3:13 forbidden-character'],
  ['p&#x430;racetamol', '1:2 lookalike-letter'],
  ['&#x2167;&#x410;nemia', '1:9 lookalike-letter'],
  ['iron &amp;\npаracetamol', '2:2 lookalike-letter'],
])('refuses %j at the place of the reference', (text, place) => {
  expect(found(text)).toEqual([place]);
});

test('a reference that stands for more than one character keeps the places behind it', () => {
  expect(found('&NotEqualTilde; pаracetamol')).toEqual(['1:18 lookalike-letter']);
});
