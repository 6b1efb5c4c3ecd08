import { expect, test } from 'vitest';
import { indexNames, normal } from '../../../../src/encyclopedia/link/name-index.ts';
import { article } from '../../make.ts';

const anemia = article({ title: 'Anemia', aliases: ['Low blood', 'Pallor'], abbreviations: ['AN'] });
const pallor = article({ title: 'Pallor', path: 'symptoms/pallor', aliases: ['conditions/anemia', 'Paleness'] });
const shock = article({ title: 'Shock', aliases: ['Paleness'] });
const index = indexNames([anemia, pallor, shock], ['conditions/sickle-cell-disease']);

test.each([
  ['its title', 'Anemia', 'conditions/anemia'],
  ['its title in other letter case', 'aNEMIA', 'conditions/anemia'],
  ['its title with other white space', ' Low \n blood ', 'conditions/anemia'],
  ['its path', 'conditions/anemia', 'conditions/anemia'],
  ['its address', '/conditions/anemia/', 'conditions/anemia'],
  ['an alias', 'low blood', 'conditions/anemia'],
  ['an abbreviation', 'an', 'conditions/anemia'],
])('finds an article by %s', (_what, name, path) => {
  const found = index.find(name);
  expect(found.kind === 'article' && found.article.path).toBe(path);
});

test('a title goes before an alias, and a path before an alias', () => {
  expect(index.find('Pallor')).toEqual({ kind: 'article', article: pallor });
  expect(index.find('conditions/anemia')).toEqual({ kind: 'article', article: anemia });
});

test('a title goes before a path', () => {
  const odd = article({ title: 'conditions/shock' });
  expect(indexNames([shock, odd], []).find('conditions/shock')).toEqual({ kind: 'article', article: odd });
});

test('never guesses between two articles', () => {
  expect(index.find('paleness')).toEqual({ kind: 'ambiguous', articles: [pallor, shock] });
  const twins = [article({ title: 'Shock', path: 'symptoms/shock' }), shock];
  expect(indexNames(twins, []).find('Shock')).toEqual({ kind: 'ambiguous', articles: twins });
});

test('an alias that stands twice in one article is not ambiguous', () => {
  const twice = article({ title: 'Spleen', aliases: ['Milt', 'milt'], abbreviations: ['MILT'] });
  expect(indexNames([twice], []).find('Milt')).toEqual({ kind: 'article', article: twice });
});

test.each(['conditions/sickle-cell-disease', 'Sickle cell disease'])(
  'knows that "%s" is a file that could not be read',
  (name) => {
    expect(index.find(name)).toEqual({ kind: 'unreadable' });
  },
);

test.each(['Anaemia', 'constructor', '__proto__', 'toString', ''])('finds nothing by %j', (name) => {
  expect(index.find(name)).toEqual({ kind: 'nothing' });
});

test('names what is near, titles for a name and paths for a path', () => {
  expect(index.near('Anemai')).toEqual(['Anemia']);
  expect(index.near('conditions/anemai')).toEqual(['conditions/anemia']);
  expect(index.near('Splenectomy')).toEqual([]);
});

test('compares names in one Unicode form', () => {
  expect(normal('Me\u0301nie\u0300re')).toBe(normal('Ménière'));
});

test.each([
  ['an alias', { title: 'Milt', aliases: ['Spleen tip'] }, 'Spleen tip'],
  ['an abbreviation', { title: 'Milt', abbreviations: ['SPT'] }, 'SPT'],
])('%s of a draft makes no link to a published article ambiguous', (_what, fields, name) => {
  const draft = article({ ...fields, status: 'draft' });
  const spleen = article({ title: 'Spleen', aliases: ['Spleen tip'], abbreviations: ['SPT'] });
  for (const articles of [
    [draft, spleen],
    [spleen, draft],
  ])
    expect(indexNames(articles, []).find(name)).toEqual({ kind: 'article', article: spleen });
  expect(indexNames([draft], []).find(name)).toEqual({ kind: 'article', article: draft });
});

test('the title of a draft does not stand in the way of the same title of a published article', () => {
  const draft = article({ title: 'Shock', path: 'symptoms/shock', status: 'draft' });
  expect(indexNames([draft, shock], []).find('Shock')).toEqual({ kind: 'article', article: shock });
});
