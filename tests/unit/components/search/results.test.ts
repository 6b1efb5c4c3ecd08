import { expect, test } from 'vitest';
import { firstResults } from '../../../../src/components/search/results.ts';
import type { Suggestion } from '../../../../src/names/answer.ts';
import { fakePagefind } from './fake-pagefind.ts';

const pagefind = fakePagefind({
  'conditions/anemia': { title: 'Anemia', text: 'Too little iron.' },
  'topics/iron': { title: 'Iron', text: 'Iron in food.' },
  'tests/ferritin': { title: 'Ferritin', text: 'The iron stores.' },
});
const { results: hits } = await pagefind.search('iron');

const named = (path: string, title: string): Suggestion => ({ path, title, match: 'exact', kind: 'title' });

/** `conditions/anemia by name and text` for each result. */
async function first(names: Suggestion[], count: number): Promise<{ shown: string[]; total: number }> {
  const { shown, total } = await firstResults(names, hits, count);
  const how = shown.map(({ path, suggestion, page }) =>
    [path, suggestion && 'by name', page && 'by text'].filter(Boolean).join(' '),
  );
  return { shown: how, total };
}

test('articles meant by name come first, each article once', async () => {
  expect(await first([named('topics/iron', 'Iron'), named('conditions/lead', 'Lead')], 10)).toEqual({
    shown: [
      'topics/iron by name by text',
      'conditions/lead by name',
      'conditions/anemia by text',
      'tests/ferritin by text',
    ],
    total: 4,
  });
});

test('gives as many as are asked for', async () => {
  expect((await first([named('conditions/lead', 'Lead')], 2)).shown).toEqual([
    'conditions/lead by name',
    'conditions/anemia by text',
  ]);
  expect((await first([], 2)).total).toBe(3);
});

test('rejects when a text cannot be loaded', async () => {
  const broken = { id: 'x', data: () => Promise.reject(new Error('offline')) };
  await expect(firstResults([], [broken], 10)).rejects.toThrow('offline');
});
