import { expect, test } from 'vitest';
import { linkArticles, named } from '../../../../src/encyclopedia/link/link-articles.ts';
import { article } from '../../make.ts';

const anemia = article({ title: 'Anemia' });
const leukemia = article({
  title: 'Leukemia',
  body: 'Cells crowd out others.\n\n## Symptoms\n\nIt can cause [[Anemia|low blood]] early. Also [[Anemia]] late, and [[Leukemia]].',
  seeAlso: ['conditions/anemia', 'Anemia', 'symptoms/pallor'],
  notToBeConfusedWith: ['Anemia'],
});
const bleeding = article({ title: 'Bleeding', path: 'symptoms/bleeding', body: 'It leads to [[Anemia]] in time.' });
const draft = article({ title: 'Pallor', path: 'symptoms/pallor', status: 'draft', body: 'See [[Anemia]] first.' });
const linked = linkArticles([anemia, leukemia, bleeding, draft]);

test('knows the first link of each other article, sorted by title, with its sentence', () => {
  const here = linked.linksHere.get('conditions/anemia') ?? [];
  expect(here.map(({ from, link }) => [from.title, link.section, link.context.before, link.text])).toEqual([
    ['Bleeding', '', 'It leads to ', 'Anemia'],
    ['Leukemia', 'symptoms', 'It can cause ', 'low blood'],
  ]);
});

test('an article does not link to itself', () => {
  expect(linked.linksHere.get('conditions/leukemia')).toEqual([]);
});

test('a draft links nowhere and is listed nowhere', () => {
  const everywhere = [...linked.linksHere.values()].flat().map(({ from }) => from);
  expect(everywhere).not.toContain(draft);
  expect(linked.seeAlso.get('conditions/leukemia')).toEqual([anemia]);
});

test('resolves what the front matter names and knows its place', () => {
  expect(
    linked.declared.get('conditions/leukemia')?.map(({ key, target, to, line }) => [key, target, to.kind, line]),
  ).toEqual([
    ['seeAlso', 'conditions/anemia', 'article', 4],
    ['seeAlso', 'Anemia', 'article', 4],
    ['seeAlso', 'symptoms/pallor', 'article', 4],
    ['notToBeConfusedWith', 'Anemia', 'article', 5],
  ]);
  expect(named(linked.declared.get('conditions/leukemia') ?? [], 'notToBeConfusedWith')).toEqual([anemia]);
});

test('links in the order of the text', () => {
  expect(linked.links.get('conditions/leukemia')?.map(({ link, to }) => [link.text, to.kind])).toEqual([
    ['low blood', 'article'],
    ['Anemia', 'article'],
    ['Leukemia', 'article'],
  ]);
});
