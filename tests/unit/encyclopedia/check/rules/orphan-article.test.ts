import { expect, test } from 'vitest';
import { orphanArticle } from '../../../../../src/encyclopedia/check/rules/orphan-article.ts';
import { article, found } from '../../../make.ts';

const anemia = article({ title: 'Anemia' });
const orphans = (fields: object) =>
  found(orphanArticle, [anemia, article({ title: 'Iron', ...fields })]).map(({ file }) => file.split('/').at(-1));

test('reports an article that no other leads to', () => {
  expect(orphans({})).toEqual(['anemia.md', 'iron.md']);
  expect(orphans({ body: 'See [[Anemia]] and [[Iron]].' })).toEqual(['iron.md']);
});

test.each([[{ relations: { causes: ['Anemia'] } }], [{ seeAlso: ['Anemia'] }]])('%j leads to the other', (fields) => {
  expect(orphans(fields)).not.toContain('anemia.md');
});

test('a draft leads nowhere', () => {
  expect(orphans({ status: 'draft', body: 'See [[Anemia]].', seeAlso: ['Anemia'] })).toContain('anemia.md');
});

test('the only article is no orphan', () => {
  expect(found(orphanArticle, [anemia])).toEqual([]);
});

test('a draft, to which nothing can lead, is no orphan', () => {
  expect(orphans({ status: 'draft' })).not.toContain('iron.md');
});

test('says nothing while an article that may link to it cannot be read', () => {
  const articles = [anemia, article({ title: 'Iron' })];
  expect(found(orphanArticle, articles, { unreadable: ['conditions/leukemia'] })).toEqual([]);
});
