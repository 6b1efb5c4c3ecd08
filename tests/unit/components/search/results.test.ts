import { expect, test } from 'vitest';
import { firstResults } from '../../../../src/components/search/results.ts';
import type { Answer, Suggestion } from '../../../../src/names/answer.ts';
import { fakePagefind } from './fake-pagefind.ts';

const pagefind = fakePagefind({
  'conditions/anemia': { title: 'Anemia', text: 'Too little iron.' },
  'topics/iron': { title: 'Iron', text: 'Iron in food.' },
  'tests/ferritin': { title: 'Ferritin', text: 'The iron stores.' },
});
const { results: hits } = await pagefind.search('iron');

const named = (path: string, title: string): Suggestion => ({
  path,
  title,
  match: 'exact',
  kind: 'title',
  certainty: 1,
});
const answer = (...suggestions: Suggestion[]): Answer => ({ query: 'iron', suggestions, fullText: ['iron'] });

/** `conditions/anemia by name and text` for each result. */
async function first(meant: Answer, lists: (typeof hits)[], count: number) {
  const { shown, total } = await firstResults(meant, lists, count);
  const how = shown.map(({ path, suggestion, fullText }) =>
    [path, suggestion && 'by name', fullText && 'by text'].filter(Boolean).join(' '),
  );
  return { shown: how, total };
}

test('articles meant by name come first, each article once', async () => {
  const meant = answer(named('topics/iron', 'Iron'), named('conditions/lead', 'Lead'));
  expect(await first(meant, [hits, hits.slice(0, 1)], 10)).toEqual({
    shown: [
      'topics/iron by name by text',
      'conditions/lead by name',
      'conditions/anemia by text',
      'tests/ferritin by text',
    ],
    total: 4,
  });
});

test('gives as many as are asked for, and all when there are fewer', async () => {
  expect((await first(answer(named('conditions/lead', 'Lead')), [hits], 2)).shown).toEqual([
    'conditions/lead by name',
    'conditions/anemia by text',
  ]);
  expect((await first(answer(), [hits], 20)).shown).toHaveLength(3);
  expect(await first(answer(), [], 10)).toEqual({ shown: [], total: 0 });
});

test('what is shown keeps its place as more is asked for, and no page is shown twice', async () => {
  const pages = Object.fromEntries(
    Array.from({ length: 35 }, (_, number) => [`topics/iron-${number}`, { title: `Iron ${number}` }]),
  );
  const { results } = await fakePagefind(pages).search('iron');
  const lists = [results, [...results].reverse()];
  const ten = await first(answer(), lists, 10);
  const all = await first(answer(), lists, 100);
  expect(all.shown.slice(0, 10)).toEqual(ten.shown);
  expect(new Set(all.shown).size).toBe(35);
  expect([ten.total, all.total]).toEqual([35, 35]);
});

test('an article whose text lies deep in the list is shown once', async () => {
  const pages = Object.fromEntries(
    Array.from({ length: 15 }, (_, number) => [`topics/iron-${number}`, { title: `Iron ${number}` }]),
  );
  const { results } = await fakePagefind(pages).search('iron');
  const { shown, total } = await first(answer(named('topics/iron-14', 'Iron 14')), [results], 20);
  expect(shown.filter((line) => line.startsWith('topics/iron-14'))).toEqual(['topics/iron-14 by name']);
  expect([shown.length, total]).toEqual([15, 15]);
});

test('rejects when a text cannot be loaded', async () => {
  const broken = { id: 'x', words: [], data: () => Promise.reject(new Error('offline')) };
  await expect(firstResults(answer(), [[broken]], 10)).rejects.toThrow('offline');
});
