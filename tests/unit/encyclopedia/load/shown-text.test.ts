import { expect, test } from 'vitest';
import { faultsOfShownText } from '../../../../src/encyclopedia/load/shown-text.ts';

function faults(body: string): string[] {
  return faultsOfShownText(body).map(({ line, column, ruleId }) => `${line}:${column} ${ruleId}`);
}

test.each([
  'AT&T &amp; more',
  '5 &micro;g &ge; 3 &nbsp;mg',
  '&alpha;-thalassemia',
  '&#x1F469;&#x200D;&#x2695;',
  'a & b; c',
])('keeps %j', (body) => {
  expect(faults(body)).toEqual([]);
});

test.each([
  ['a soft hyphen by name', 'one\nhema&shy;toma', '2:5 forbidden-character'],
  ['a zero-width space by name', 'a&ZeroWidthSpace;b', '1:2 forbidden-character'],
  ['an override of direction by number', 'a &#8238;b', '1:3 forbidden-character'],
  ['one by hexadecimal number', 'a &#x202e;b', '1:3 forbidden-character'],
  ['a tag behind other references', '&amp;&amp; x &#xE0041;', '1:14 forbidden-character'],
  ['a lookalike by number', '&#x430;nemia', '1:1 lookalike-letter'],
  ['a word that is one only with its reference', 'say an&#1077;mia', '1:7 lookalike-letter'],
  ['a lookalike as it is', 'say \u0430nemia', '1:5 lookalike-letter'],
])('refuses %s, where it is written', (_what, body, place) => {
  expect(faults(body)).toEqual([place]);
});

test('a reference that a backslash takes back is text', () => {
  expect(faults('hema\\&shy;toma')).toEqual([]);
});
