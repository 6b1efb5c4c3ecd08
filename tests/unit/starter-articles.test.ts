/** What the articles of this repository promise, beyond what the rules ask of everybody's. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Article, ArticlePath } from '../../src/encyclopedia/article.ts';
import { checkEncyclopedia } from '../../src/encyclopedia/encyclopedia.ts';
import { isPublic } from '../../src/encyclopedia/link/relations.ts';
import { workersHere } from './make.ts';

const { encyclopedia } = await checkEncyclopedia(join(import.meta.dirname, '../../content'), workersHere());
const articles = encyclopedia.articles.filter(isPublic);
const conditions = articles.filter(({ section }) => section === 'conditions');

/** Where the page of an article leads: links of its text, See also, and what links here. */
function neighboursOf({ path }: Article): ArticlePath[] {
  const inText = (encyclopedia.links.get(path) ?? []).flatMap(({ to }) => (to.kind === 'article' ? [to.path] : []));
  const others = [
    ...[...(encyclopedia.relations.get(path)?.values() ?? [])].flat(),
    ...(encyclopedia.seeAlso.get(path) ?? []),
    ...(encyclopedia.linksHere.get(path) ?? []).map(({ from }) => from),
  ];
  return [...inText, ...others.map((other) => other.path)];
}

/** How many links lead from an article to each that can be reached. */
function distancesFrom(start: ArticlePath): Map<ArticlePath, number> {
  const distances = new Map([[start, 0]]);
  for (const [path, distance] of distances) {
    const article = encyclopedia.index.byPath.get(path);
    for (const next of article ? neighboursOf(article) : [])
      if (!distances.has(next)) distances.set(next, distance + 1);
  }
  return distances;
}

test('every article is within three links of every other of its body system', () => {
  const far = articles.flatMap((from) => {
    const distances = distancesFrom(from.path);
    return articles
      .filter((to) => to.systems.some((system) => from.systems.includes(system)))
      .filter((to) => (distances.get(to.path) ?? Number.POSITIVE_INFINITY) > 3)
      .map((to) => `${from.path} to ${to.path}: ${distances.get(to.path)}`);
  });
  expect(far).toEqual([]);
});

test('a condition links no page that is still to be written', () => {
  const wanted = conditions.flatMap(({ path, links }) =>
    links.filter(({ kind }) => kind === 'wanted').map(({ target }) => `${path}: ${target}`),
  );
  expect(wanted).toEqual([]);
});

test('nine statements of ten name a source in Causes, Diagnosis and Treatment', () => {
  const few = conditions.flatMap(({ path, texts }) =>
    texts
      .filter(({ anchor }) => ['causes', 'diagnosis', 'treatment'].includes(anchor))
      .filter(({ statements, cited }) => cited < 0.9 * statements)
      .map(({ anchor, statements, cited }) => `${path}#${anchor}: ${cited} of ${statements}`),
  );
  expect(few).toEqual([]);
});

test('nine articles of ten have a reading grade of nine at most, and none more than eleven', () => {
  const grades = articles.flatMap(({ smog }) => smog ?? []);
  expect(grades.filter((grade) => grade > 9).length).toBeLessThanOrEqual(grades.length / 10);
  expect(Math.max(...grades)).toBeLessThanOrEqual(11);
});

test('a condition has three names at least that people use who do not know the medical one, and enough to read', () => {
  expect(conditions.filter(({ layNames }) => layNames.length < 3).map(({ path }) => path)).toEqual([]);
  const odd = conditions.filter(({ words }) => words < 400 || words > 1200);
  expect(odd.map(({ path, words }) => `${path}: ${words}`)).toEqual([]);
});
