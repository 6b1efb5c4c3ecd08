import { expect, test } from 'vitest';
import { unusedReference } from '../../../../../src/encyclopedia/check/rules/unused-reference.ts';
import { article, found } from '../../../make.ts';

const references = ['nih', 'who'].map((id) => ({ id, type: 'webpage', title: id.toUpperCase() }));

test('warns of an entry that no article cites, in the file of the bibliography', () => {
  expect(found(unusedReference, [article({ title: 'Iron', body: 'Needed.[@nih]' })], { references })).toMatchObject([
    { file: 'content/references.json', severity: 'warning', message: expect.stringContaining('"who"') },
  ]);
});

test('allows entries that are cited', () => {
  expect(found(unusedReference, [article({ title: 'Iron', body: 'Needed.[@nih; @who]' })], { references })).toEqual([]);
});

test('says nothing while an article that may cite it cannot be read', () => {
  expect(found(unusedReference, [], { references, unreadable: ['conditions/iron'] })).toEqual([]);
});
