import { expect, test } from 'vitest';
import { openLibrary } from '../../../../src/components/search/names-library.ts';
import { writeKnownWords } from '../../../../src/names/known-words.ts';
import { type NamedArticle, type OtherName, writeNames } from '../../../../src/names/names-file.ts';

const article = (path: string, title: string, ...names: OtherName[]): NamedArticle => ({
  path,
  title,
  weight: 1,
  sections: [],
  names,
});
const owner = { text: 'AN', kind: 'abbreviation' } as const;
const content = {
  articles: [article('conditions/anemia', 'Anemia', owner), article('topics/zinc', 'Zinc', owner)],
  pairs: [],
  confusable: [],
};
const { head, tail } = writeNames(content, 1);
const files: Record<string, BodyInit> = {
  'index.json': JSON.stringify({ head: 'head.1.txt', tail: 'tail.1.txt', known: 'known.1.bin' }),
  'head.1.txt': head,
  'tail.1.txt': tail,
  'known.1.bin': writeKnownWords(new Set(['anemia', 'zinc'])).slice(),
};

/** A library whose network lacks some files, which may come back, and what was loaded. */
function library(lacking: string[] = []) {
  const loaded: string[] = [];
  const lacks = new Set(lacking);
  const opened = openLibrary(async (name) => {
    loaded.push(name);
    if (lacks.has(name)) throw new Error('offline');
    return new Response(files[name]);
  });
  const titles = async (query: string, options = {}) =>
    (await opened.ask(query, options)).suggestions.map(({ title }) => title);
  return { ...opened, titles, loaded, lacks };
}

test('what is found among the common names loads no more', async () => {
  const { titles, loaded } = library();
  expect(loaded).toEqual([]);
  expect(await titles('anemia')).toEqual(['Anemia']);
  expect(await titles('anemia')).toEqual(['Anemia']);
  expect(loaded).toEqual(['index.json', 'head.1.txt']);
});

test('the first miss loads every name, once', async () => {
  const { titles, loaded } = library();
  expect(await Promise.all([titles('zinc'), titles('zinc')])).toEqual([['Zinc'], ['Zinc']]);
  expect(loaded).toEqual(['index.json', 'head.1.txt', 'tail.1.txt', 'known.1.bin']);
});

test('a question that needs every name waits for them', async () => {
  const { titles, loaded } = library();
  expect(await titles('anemia', { complete: true })).toEqual(['Anemia']);
  expect(loaded).toContain('tail.1.txt');
});

test.each([
  ['an abbreviation, which may have more owners', 'AN', ['Anemia', 'Zinc']],
  ['a misspelling, which may be meant for another name', 'anemai', ['Anemia']],
])('%s waits for every name', async (_what, query, expected) => {
  const { titles, loaded } = library();
  expect((await titles(query)).toSorted()).toEqual(expected);
  expect(loaded).toContain('tail.1.txt');
});

test('where the rest cannot be loaded the common names answer', async () => {
  const { titles, loadRest } = library(['tail.1.txt']);
  await expect(loadRest()).rejects.toThrow('offline');
  expect(await titles('anemia', { complete: true })).toEqual(['Anemia']);
  expect(await titles('zinc')).toEqual([]);
});

test('what failed is tried anew', async () => {
  const { titles, lacks, loadFirst } = library(['index.json']);
  await expect(loadFirst()).rejects.toThrow('offline');
  await expect(titles('anemia')).rejects.toThrow('offline');
  lacks.clear();
  expect(await titles('zinc')).toEqual(['Zinc']);
});
