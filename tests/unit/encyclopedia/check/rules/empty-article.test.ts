import { expect, test } from 'vitest';
import { emptyArticle } from '../../../../../src/encyclopedia/check/rules/empty-article.ts';
import { article, found } from '../../../make.ts';

test.each(['', '\n\n', '---', '[nhs]: https://nhs.uk/', '## Causes\n\n### Iron', '- ', '> '])(
  'reports the body %j',
  (body) => {
    expect(found(emptyArticle, [article({ title: 'Iron', path: 'topics/iron', body })])).toHaveLength(1);
  },
);

test.each([
  'Iron.',
  '- Iron',
  '| Iron |\n|---|',
  '## Iron\n\nA metal.',
  '![Cells](smear.png)',
  '![Cells][smear]\n\n[smear]: smear.png',
  '![smear]\n\n[smear]: smear.png',
  '[[Anemia]]',
  '```\nHb 12\n```',
  ':::note\nIron.\n:::',
  '鉄',
])('allows the body %j', (body) => {
  expect(found(emptyArticle, [article({ title: 'Iron', path: 'topics/iron', body })])).toEqual([]);
});
