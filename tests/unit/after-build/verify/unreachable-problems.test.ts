import { expect, test } from 'vitest';
import { readPage } from '../../../../src/after-build/verify/read-page.ts';
import { unreachableProblems } from '../../../../src/after-build/verify/unreachable-problems.ts';
import { toPage } from '../../../../src/encyclopedia/to-page.ts';
import { article, encyclopediaOf } from '../../make.ts';
import { pageOf } from './page.ts';

const anemia = article({ title: 'Anemia' });
const articles = [toPage(anemia, encyclopediaOf([anemia]), 'abc')];
const address = { site: 'https://materia.example', base: '/sub/' };

function faults(bodies: Record<string, string>): string[] {
  const pages = Object.entries({ 'conditions/anemia/index.html': '', ...bodies }).map(
    ([file, body]) => [file, readPage(file, pageOf(file.replace('index.html', ''), { body }))] as const,
  );
  return unreachableProblems({ pages: new Map(pages), address }, articles).map(({ file }) => file);
}

const unreachable = ['conditions/anemia/index.html'];

test.each([
  ['/sub/conditions/anemia/'],
  ['conditions/anemia/#causes'],
  ['https://materia.example/sub/conditions/anemia/?x=1'],
])('an article is reached by the link %s', (to) => {
  expect(faults({ 'index.html': `<a href="${to}">x</a>` })).toEqual([]);
});

test('an article is reached over other pages, however many, and though they lead back', () => {
  expect(
    faults({
      'index.html': '<a href="/sub/a-z/">x</a>',
      'a-z/index.html': '<a href="/sub/">x</a><a href="a/">x</a>',
      'a-z/a/index.html': '<a href="../../conditions/anemia/">x</a>',
    }),
  ).toEqual([]);
});

test.each([
  ['nothing leads to it', {}],
  ['only it leads to itself', { 'conditions/anemia/index.html': '<a href="/sub/conditions/anemia/">x</a>' }],
  ['only a page that nothing leads to', { 'a-z/index.html': '<a href="/sub/conditions/anemia/">x</a>' }],
  ['only something that a reader cannot follow', { 'index.html': '<img src="/sub/conditions/anemia/">' }],
  ['only another site of that path', { 'index.html': '<a href="https://nhs.uk/sub/conditions/anemia/">x</a>' }],
  ['only an address outside the base path', { 'index.html': '<a href="/conditions/anemia/">x</a>' }],
])('an article is not reached where %s', (_what, bodies) => {
  expect(faults({ 'index.html': '', ...bodies })).toEqual(unreachable);
});
