import { expect, test } from 'vitest';
import { isFormOf, searchFullText } from '../../../../src/components/search/full-text.ts';
import { fakePagefind } from './fake-pagefind.ts';

const pagefind = fakePagefind({
  'conditions/anemia': { title: 'Anemia', text: 'Iron treats it. Tired people often have anemia.' },
  'symptoms/fatigue': { title: 'Fatigue', text: 'Being tired for long.' },
  'conditions/x-linked': { title: 'X-linked disease', text: 'Inherited.' },
});

async function found(query: string): Promise<{ pages: string[]; unknown: string[] }> {
  const { results, unknown } = await searchFullText(pagefind, query);
  const pages = await Promise.all(results.map((result) => result.data()));
  return { pages: pages.map(({ url }) => url), unknown };
}

test('finds the articles that hold every word', async () => {
  expect(await found('tired')).toEqual({ pages: ['/conditions/anemia/', '/symptoms/fatigue/'], unknown: [] });
  expect(await found('tired iron')).toEqual({ pages: ['/conditions/anemia/'], unknown: [] });
});

test('nonsense finds nothing, although Pagefind takes its first letter for a word', async () => {
  expect((await pagefind.search('xyzzyplugh')).results).toHaveLength(1);
  expect(await found('xyzzyplugh')).toEqual({ pages: [], unknown: ['xyzzyplugh'] });
});

test('a word that no article holds is left out and named', async () => {
  expect(await found('xyzzy tired')).toEqual({
    pages: ['/conditions/anemia/', '/symptoms/fatigue/'],
    unknown: ['xyzzy'],
  });
});

test('where only words are left that tell nothing, nothing is found', async () => {
  expect(await found('xyzzy it')).toEqual({ pages: [], unknown: ['xyzzy'] });
  expect((await found('it')).pages).toEqual(['/conditions/anemia/']);
});

test('where no article holds all words, those in most articles are left out', async () => {
  expect(await found('tired inherited')).toEqual({ pages: ['/conditions/x-linked/'], unknown: [] });
});

test('a query without words finds nothing', async () => {
  expect(await found('?!')).toEqual({ pages: [], unknown: [] });
  expect(await found(' ')).toEqual({ pages: [], unknown: [] });
});

test.each([
  ['anemias', 'anemia;', true],
  ['treating', 'treatment', true],
  ['breathing', 'breath,', true],
  ['running', 'run', true],
  ['diabetes', 'diabetic-related', true],
  ['meniere', 'Ménière’s', true],
  ['xy', '46,XY', true],
  ['xyzzyplugh', '46,XY', false],
  ['qqqq', 'Q', false],
  ['xqz', 'X-linked', false],
  ['hepatomegaly', 'hepatitis', false],
])('%s for %s: %s', (wanted, foundWord, isForm) => {
  expect(isFormOf(wanted, foundWord)).toBe(isForm);
});
