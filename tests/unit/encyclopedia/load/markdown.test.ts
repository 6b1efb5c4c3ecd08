import { toString as textOf } from 'mdast-util-to-string';
import { expect, test } from 'vitest';
import { parseMarkdown } from '../../../../src/encyclopedia/load/markdown.ts';

test.each([
  'A ratio of 3:1 at 10:30 and pH:7.35.',
  '5\' 2" tall, "quoted" and \'quoted\'.',
  'From 5--10 mg... and a -- b --- c.',
  'Is ~5 mg~ enough?',
  'Give :warning to drug::name and :note[this].',
  'See www.nhs.uk, https://www.nhs.uk/ and ada@nhs.example.',
  '(c) (r) 1/2 +/- ->',
])('keeps every character of %j', (text) => {
  expect(textOf(parseMarkdown(text))).toBe(text);
  expect(parseMarkdown(text).children.map(({ type }) => type)).toEqual(['paragraph']);
});

test.each([
  ['~~old dose~~', 'delete'],
  ['Iron.[^1]\n\n[^1]: A metal.', 'footnoteReference'],
  ['| a |\n|---|\n| b |', 'tableCell'],
  [':::note\nx\n:::', 'containerDirective'],
  ['[[Anemia]]', 'wikiLink'],
  ['x[@nih]', 'citation'],
])('%j holds a %s', (text, type) => {
  expect(JSON.stringify(parseMarkdown(text))).toContain(`"type":"${type}"`);
});
