import { expect, test } from 'vitest';
import { indexProblems } from '../../../../src/after-build/verify/index-problems.ts';
import { readPage } from '../../../../src/after-build/verify/read-page.ts';
import { toPage } from '../../../../src/encyclopedia/to-page.ts';
import { article, encyclopediaOf } from '../../make.ts';
import { pageOf } from './page.ts';

const all = [
  article({ title: 'Anemia', systems: ['blood'], relations: { symptoms: ['symptoms/fatigue'] } }),
  article({ title: 'Fatigue', path: 'symptoms/fatigue' }),
  article({ title: 'Chlorosis', systems: ['skin'], status: 'withdrawn' }),
];
const encyclopedia = encyclopediaOf(all);
const articles = all.map((one) => toPage(one, encyclopedia, 'abc'));

const sound = {
  'systems/index.html': [],
  'systems/blood/index.html': ['conditions/anemia'],
  'symptom-index/index.html': ['symptoms/fatigue', 'conditions/anemia'],
};

function faults(pages: Record<string, string[]>): string[] {
  const read = Object.entries(pages).map(([file, paths]) => {
    const body = paths.map((path) => `<a href="/sub/${path}/">x</a>`).join('');
    return [file, readPage(file, pageOf(file.replace('index.html', ''), { body }))] as const;
  });
  return indexProblems(new Map(read), articles, '/sub/').map(({ file, message }) => `${file}: ${message}`);
}

test('finds nothing where systems and symptoms lead to their articles', () => {
  expect(faults(sound)).toEqual([]);
});

test('finds an article that its body system does not list', () => {
  const message = 'content/conditions/anemia.md: systems/blood/index.html does not list the article.';
  expect(faults({ ...sound, 'systems/blood/index.html': [] })).toEqual([message]);
  const { 'systems/blood/index.html': _, ...without } = sound;
  expect(faults(without)).toEqual([message]);
});

test('finds a symptom or its condition that the symptom index does not list', () => {
  expect(faults({ ...sound, 'symptom-index/index.html': ['symptoms/fatigue'] })).toEqual([
    'content/conditions/anemia.md: symptom-index/index.html does not list the article.',
  ]);
  expect(faults({ ...sound, 'symptom-index/index.html': ['conditions/anemia'] })).toEqual([
    'content/symptoms/fatigue.md: symptom-index/index.html does not list the article.',
  ]);
});

test('finds a page of a system that no article names, and a withdrawn article that is listed', () => {
  expect(faults({ ...sound, 'systems/skin/index.html': ['conditions/chlorosis'] })).toEqual([
    'systems/skin/index.html: No article names the body system of this page.',
    'systems/skin/index.html: The page lists "conditions/chlorosis", which is withdrawn.',
  ]);
});
