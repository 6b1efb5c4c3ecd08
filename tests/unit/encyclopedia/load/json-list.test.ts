import { expect, test } from 'vitest';
import { parseJsonList } from '../../../../src/encyclopedia/load/json-list.ts';
import { limits } from '../../../../src/site.ts';

function faults(json: string): string[] {
  return parseJsonList(json).faults.map(({ position, message }) => `${position.line}:${position.column} ${message}`);
}

test('gives values and where each stands', () => {
  const { items, faults } = parseJsonList('[\n  {"id": "a", "author": [{"family": "Li"}]},\n  7\n]');
  expect(faults).toEqual([]);
  expect(items.map(({ value }) => value)).toEqual([{ id: 'a', author: [{ family: 'Li' }] }, 7]);
  expect(items[0]?.locate([])).toEqual({ line: 2, column: 3 });
  expect(items[0]?.locate(['author', 0, 'family'])).toEqual({ line: 2, column: 37 });
  expect(items[0]?.locate(['missing'])).toEqual({ line: 2, column: 3 });
  expect(items[1]?.locate([])).toEqual({ line: 3, column: 3 });
});

test.each([
  ['what is no JSON', '[\n  {"id": }\n]', /^2:10 The file is not valid JSON: Unexpected token '}'\. Export it again/],
  ['a comma at the end', '[1,\n]', /^2:1 .*Unexpected token ']'/],
  ['a list that ends too early', '[1,\n2', /^2:2 /],
  ['an entry that ends too early', '[{"id":', /^1:8 .*Unexpected end of JSON input\./],
  ['a word of its own', '[1, nope]', /^1:6 .*Unexpected token 'o'/],
  ['YAML', 'id: a', /^1:\d+ The file is not valid JSON/],
  ['an object', '{"id": "a"}', /^1:1 The bibliography is not a list/],
  ['a key that stands twice', '[{"id": "a",\n"id": "b"}]', /^2:1 The key stands in this entry for the second time/],
  ['a key that reaches all objects', '[{"__proto__": {"x": 1}}]', /^1:3 The key "__proto__" is not allowed/],
  ['such a key deep inside', '[{"a": [{"constructor": 1}]}]', /^1:10 The key "constructor" is not allowed/],
  ['one that is written with escapes', '[{"__pr\\u006fto__": 1}]', /^1:3 The key "__proto__" is not allowed/],
])('refuses %s', (_what, json, expected) => {
  const found = faults(json);
  expect(found).toHaveLength(1);
  expect(found[0]).toMatch(expected);
});

test('values nest to the limit and no deeper; brackets in strings do not', () => {
  const nested = (depth: number) => `${'['.repeat(depth)}"[[[{{{\\"["${']'.repeat(depth)}`;
  expect(faults(nested(limits.bibliographyDepth))).toEqual([]);
  expect(faults(nested(limits.bibliographyDepth + 1))).toEqual([
    `1:${limits.bibliographyDepth + 1} The value is nested too deeply. Export the file again.`,
  ]);
  expect(faults('['.repeat(100_000) + ']'.repeat(100_000))).toHaveLength(1);
});
