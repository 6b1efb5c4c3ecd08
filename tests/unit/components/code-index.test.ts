import { expect, test } from 'vitest';
import { codeCount, codeIndex, codeMap } from '../../../src/components/code-index.ts';
import type { ArticlePage } from '../../../src/encyclopedia/page.ts';

const coded = (path: string, codes: ArticlePage['codes'], status: ArticlePage['status'] = 'published') => ({
  path,
  title: path.toUpperCase(),
  status,
  codes,
});
const mesh = (code: string, name?: string) => ({ system: 'mesh' as const, code, name });

const a = coded('a', [{ system: 'orphanet', code: '1008' }, mesh('D2', 'Two')]);
const b = coded('b', [{ system: 'orphanet', code: '232' }, mesh('D2', 'Two'), mesh('D10')]);
const gone = coded('c', [mesh('D2', 'Two'), { system: 'omim', code: '254450' }], 'withdrawn');

test('lists systems in the order of their table, codes by number, and every article of a code', () => {
  const lines = codeIndex([a, b, gone]).flatMap(({ system, entries }) =>
    entries.map(({ code, name, articles }) => `${system} ${code} ${name}: ${articles.map(({ path }) => path)}`),
  );
  expect(lines).toEqual(['mesh D2 Two: a,b', 'mesh D10 : b', 'orphanet 232 : b', 'orphanet 1008 : a']);
});

test('an article that carries a code twice is listed once', () => {
  expect(codeIndex([coded('a', [mesh('D2'), mesh('D2')])])[0]?.entries[0]?.articles).toHaveLength(1);
});

test('nothing is listed of articles without codes, nor of withdrawn ones', () => {
  expect(codeIndex([gone, coded('d', [])])).toEqual([]);
  expect(codeMap([gone])).toBe('{}\n');
});

test('the map for programs has the same bytes whatever the order of the articles', () => {
  const expected = '{"mesh":{"D2":["a","b"],"D10":["b"]},"orphanet":{"232":["b"],"1008":["a"]}}\n';
  expect(codeMap([a, b])).toBe(expected);
  expect(codeMap([b, a])).toBe(expected);
});

test('counts codes in words', () => {
  const entries = codeIndex([a, b])[0]?.entries ?? [];
  expect(codeCount(entries)).toBe('2 codes');
  expect(codeCount(entries.slice(1))).toBe('1 code');
});
