import { expect, test } from 'vitest';
import { emptyLead } from '../../../../../src/encyclopedia/check/rules/empty-lead.ts';
import { article, found, places } from '../../../make.ts';

const body = '## Causes\n\nToo little iron.';

test('reports an article that begins with a heading', () => {
  expect(places(found(emptyLead, [article({ title: 'Anemia', body })]))).toEqual(['6:1 empty-lead']);
});

test('allows a lead, an empty article, which is another fault, and a topic', () => {
  const articles = [
    article({ title: 'Anemia', body: `**Anemia** is common.\n\n${body}` }),
    article({ title: 'Pallor', body: '' }),
    article({ title: 'Iron', path: 'topics/iron', body }),
  ];
  expect(found(emptyLead, articles)).toEqual([]);
});

test('waits for an editor in an imported article', () => {
  expect(found(emptyLead, [article({ title: 'Anemia', body, status: 'imported' })])[0]?.severity).toBe('warning');
});
