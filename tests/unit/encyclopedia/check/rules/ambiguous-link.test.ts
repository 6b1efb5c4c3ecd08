import { expect, test } from 'vitest';
import { ambiguousLink } from '../../../../../src/encyclopedia/check/rules/ambiguous-link.ts';
import { article, found, places } from '../../../make.ts';

const fibrosis = article({ title: 'Myelofibrosis', abbreviations: ['MF'] });
const fungoides = article({ title: 'Mycosis fungoides', abbreviations: ['MF'] });

test('reports a name of two articles, in the text and in the front matter', () => {
  const spleen = article({ title: 'Spleen', seeAlso: ['MF'], body: 'Seen in [[MF]].' });
  const problems = found(ambiguousLink, [fibrosis, fungoides, spleen]);
  expect(places(problems)).toEqual(['7:9 ambiguous-link', '4:11 ambiguous-link']);
  expect(problems[0]?.message).toContain('conditions/myelofibrosis or conditions/mycosis-fungoides');
});

test('allows the title, the path and the alias of one', () => {
  const spleen = article({
    title: 'Spleen',
    seeAlso: ['conditions/myelofibrosis'],
    body: '[[Myelofibrosis|MF]] or [[?MF]].',
  });
  expect(found(ambiguousLink, [fibrosis, fungoides, spleen])).toEqual([]);
  expect(found(ambiguousLink, [fibrosis, article({ title: 'Spleen', body: '[[MF]]' })])).toEqual([]);
});

test('the alias of a draft makes no link ambiguous', () => {
  const draft = article({ title: 'Mycosis fungoides', abbreviations: ['MF'], status: 'draft' });
  expect(found(ambiguousLink, [fibrosis, draft, article({ title: 'Spleen', body: '[[MF]]' })])).toEqual([]);
});
