import { expect, test } from 'vitest';
import type { SectionText } from '../../../../../src/encyclopedia/article.ts';
import { readBody } from '../../../make.ts';

const text =
  'Anemia is common.\n\n## Causes\n\nToo little iron causes it.[@a] It is often mild.\n\n## Treatment\n\nIron.\n';

function texts(body: string): SectionText[] {
  return readBody(`\n${body}`).article?.texts ?? [];
}

function hashes(body: string): string[] {
  return texts(body).map(({ hash }) => hash);
}

test('counts the statements of each section and the cited among them', () => {
  expect(texts(text).map(({ anchor, statements, cited }) => [anchor, statements, cited])).toEqual([
    ['', 0, 0],
    ['causes', 2, 1],
    ['treatment', 0, 0],
  ]);
  expect(readBody(`\n${text}`).article?.uncited).toEqual([{ line: 10, column: 32 }]);
});

test.each([
  ['a word', text.replace('little', 'much'), 'causes'],
  ['a citation', text.replace('[@a]', '[@b]'), 'causes'],
  ['a heading', text.replace('## Causes', '## Causes\n\n### Iron'), 'causes'],
  ['the lead', text.replace('common', 'rare'), ''],
  ['the last section', `${text}\nMore iron.\n`, 'treatment'],
])('gives another fingerprint to a section of which %s changed, and to no other', (_what, changed, anchor) => {
  const before = texts(text);
  const differing = texts(changed).filter(({ hash }, index) => hash !== before[index]?.hash);
  expect(differing.map((section) => section.anchor)).toEqual([anchor]);
});

test('gives the same fingerprint whatever stands at the ends of lines and between them', () => {
  expect(hashes(text.replaceAll('\n\n', '\n\n\n').replace('mild.', 'mild.  '))).toEqual(hashes(text));
});

test('gives the same fingerprint when another front matter moves the text down', () => {
  expect(hashes(`\n\n\n${text}`)).toEqual(hashes(text));
});
