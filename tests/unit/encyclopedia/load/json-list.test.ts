import { expect, test } from 'vitest';
import { parseJsonList } from '../../../../src/encyclopedia/load/json-list.ts';
import { limits } from '../../../../src/site.ts';

const places = (json: string) =>
  parseJsonList(json).faults.map(({ position: { line, column } }) => `${line}:${column}`);

test('reads the members of a list and knows where each value stands', () => {
  const json = '[\n  { "id": "who", "issued": { "date-parts": [[2026]] } },\n  5\n]';
  const { items, faults } = parseJsonList(json);
  expect(faults).toEqual([]);
  expect(items.map(({ value }) => value)).toEqual(JSON.parse(json));
  const [who, five] = items;
  expect(who?.locate([])).toEqual({ line: 2, column: 3 });
  expect(who?.locate(['id'])).toEqual({ line: 2, column: 11 });
  expect(who?.locate(['issued', 'date-parts', 0, 0])).toEqual({ line: 2, column: 46 });
  expect(who?.locate(['title'])).toEqual({ line: 2, column: 3 });
  expect(five?.locate(['id'])).toEqual({ line: 3, column: 3 });
});

test.each([
  '[]',
  '[{"a": "b\\n\\u00b5\\"{[", "c": -1.5e3, "d": [true, false, null]}]',
  '[{"a": "# no comment", "b": "&a *a !!js", "c": "yes"}]',
  '[{"a": "0x10", "b": 1e2, "": ""}]',
  '\t[\t{"a":\t"b"}\t]\n',
])('reads %j as JSON does', (json) => {
  const { items, faults } = parseJsonList(json);
  expect(faults).toEqual([]);
  expect(items.map(({ value }) => value)).toEqual(JSON.parse(json));
});

test.each([
  ['', '1:1'],
  ['[\n  { "id": "who", }\n]', '2:18'],
  ["['who']", '1:2'],
  ['[1] [2]', '1:5'],
  ['- who', '1:2'],
  ['[1, // who\n2]', '1:5'],
  ['[&a 1, *a]', '1:2'],
  ['\ufeff[]', '1:1'],
  ['[NaN]', '1:2'],
])('refuses %j, which is no JSON', (json, place) => {
  expect(places(json)).toEqual([place]);
  expect(parseJsonList(json).items).toEqual([]);
});

test('says in one line what is wrong', () => {
  expect(parseJsonList('[1,\nNaN]').faults[0]?.message).toBe(
    "The file is not valid JSON: Unexpected token 'N'. Export it again, or correct this place.",
  );
});

test('finds the place in a long file', () => {
  const sound = '{ "id": "pmid-1", "title": "Iron, \\"[NaN]\\"" },\n';
  expect(places(`[${sound.repeat(5_000)}{ "id": None },\n${sound.repeat(5_000)}{}]`)).toEqual(['5001:9']);
});

test.each(['{}', '"who"', '5', 'null'])('refuses %j, which is no list', (json) => {
  expect(parseJsonList(json)).toMatchObject({ items: [], faults: [{ position: { line: 1, column: 1 } }] });
});

test.each([
  ['[\n{"id": 1, "id": 2}]', '2:11'],
  ['[{"a": {"id": 1, "\\u0069d": 2}}]', '1:18'],
  ['[{"__proto__": {"x": 1}}]', '1:3'],
  ['[{"a": [{"constructor": 1}]}]', '1:10'],
  ['[{"prototype": 1}]', '1:3'],
])('refuses a key of %j', (json, place) => {
  expect(places(json)).toEqual([place]);
  expect({}).not.toHaveProperty('x');
});

test('lists and groups may be nested twelve deep', () => {
  const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;
  expect(places(nested(limits.bibliographyDepth))).toEqual([]);
  expect(places(nested(limits.bibliographyDepth + 1))).toEqual(['1:13']);
  expect(places(`[${'{"a":'.repeat(12)}1${'}'.repeat(12)}]`)).toEqual(['1:57']);
  expect(places(nested(100_000))).toEqual(['1:13']);
  expect(places('["[[[[[[[[[[[[[[\\"[[[[[["]')).toEqual([]);
});
