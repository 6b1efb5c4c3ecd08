import { expect, test } from 'vitest';
import type { Article, RelationKey } from '../../../../src/encyclopedia/article.ts';
import { indexNames } from '../../../../src/encyclopedia/link/name-index.ts';
import { byTitle, relateArticles } from '../../../../src/encyclopedia/link/relations.ts';
import { relationKinds } from '../../../../src/site.ts';
import { article } from '../../make.ts';

function related(articles: Article[], path: string): Record<string, string[]> {
  const relations = relateArticles(articles, indexNames(articles, [])).get(path) ?? new Map();
  return Object.fromEntries([...relations].map(([key, others]) => [key, others.map(({ title }: Article) => title)]));
}

test('every kind of relation is the inverse of its inverse', () => {
  for (const [key, { inverse }] of Object.entries(relationKinds)) expect(relationKinds[inverse].inverse).toBe(key);
});

test.each(Object.entries(relationKinds))('%s is shown on the other article as its inverse', (key, { inverse }) => {
  const marrow = article({ title: 'Primary myelofibrosis' });
  const spleen = article({
    title: 'Splenomegaly',
    path: 'symptoms/splenomegaly',
    relations: { [key as RelationKey]: ['Primary myelofibrosis'] },
  });
  expect(related([marrow, spleen], 'symptoms/splenomegaly')).toEqual({ [key]: ['Primary myelofibrosis'] });
  expect(related([marrow, spleen], 'conditions/primary-myelofibrosis')).toEqual({ [inverse]: ['Splenomegaly'] });
});

test('a relation stated from both sides is one', () => {
  const anemia = article({ title: 'Anemia', relations: { symptoms: ['symptoms/fatigue', 'Fatigue'] } });
  const fatigue = article({
    title: 'Fatigue',
    path: 'symptoms/fatigue',
    relations: { symptomOf: ['conditions/anemia'] },
  });
  expect(related([anemia, fatigue], 'conditions/anemia')).toEqual({ symptoms: ['Fatigue'] });
  expect(related([anemia, fatigue], 'symptoms/fatigue')).toEqual({ symptomOf: ['Anemia'] });
});

test('relations are sorted by title', () => {
  const anemia = article({ title: 'Anemia', relations: { symptoms: ['symptoms/pallor', 'symptoms/fatigue'] } });
  const symptoms = ['Pallor', 'Fatigue'].map((title) => article({ title, path: `symptoms/${title.toLowerCase()}` }));
  expect(related([anemia, ...symptoms], 'conditions/anemia')).toEqual({ symptoms: ['Fatigue', 'Pallor'] });
});

test('leaves out drafts, the article itself, and names of nothing', () => {
  const anemia = article({ title: 'Anemia', relations: { causes: ['Anemia', 'Nothing', 'Pallor'] } });
  const pallor = article({ title: 'Pallor', status: 'draft', relations: { causedBy: ['Anemia'] } });
  expect(related([anemia, pallor], 'conditions/anemia')).toEqual({});
  expect(related([anemia, pallor], 'conditions/pallor')).toEqual({});
});

test('orders titles as a reader expects, and twins by path', () => {
  const titles = ['Zinc', 'élan', 'iron', 'Anemia'].map((title) => ({ title, path: title }));
  expect(titles.sort(byTitle).map(({ title }) => title)).toEqual(['Anemia', 'élan', 'iron', 'Zinc']);
  expect(byTitle({ title: 'Iron', path: 'a' }, { title: 'Iron', path: 'b' })).toBeLessThan(0);
});
