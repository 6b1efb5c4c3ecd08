import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { type Baseline, fillBaseline, readBaseline } from '../../../../src/encyclopedia/load/baseline.ts';
import { limits } from '../../../../src/site.ts';

function fill(json: string): { baseline: Baseline; places: string[] } {
  const baseline: Baseline = { entries: new Map() };
  const faults = fillBaseline(baseline, json);
  return { baseline, places: faults.map(({ line, column, ruleId }) => `${line}:${column} ${ruleId}`) };
}

test('reads what is stored of articles', () => {
  const { baseline, places } = fill(
    '{ "topics/iron": { "smog": 8.1, "cited": { "causes": 95 } }, "topics/a": { "cited": {} } }',
  );
  expect(places).toEqual([]);
  expect([...baseline.entries]).toEqual([
    ['topics/iron', { smog: 8.1, cited: { causes: 95 } }],
    ['topics/a', { cited: {} }],
  ]);
});

test.each([
  ['', '1:1'],
  ['[]', '1:1'],
  ['{ "a": { "cited": {} }, }', '1:25'],
  ['{ "a": 5 }', '1:8'],
  ['{ "a": {} }', '1:8'],
  ['{ "a": { "smog": "8", "cited": {} } }', '1:18'],
  ['{ "a": { "smog": -1, "cited": {} } }', '1:18'],
  ['{ "a": { "cited": {\n"b": 101 } } }', '2:6'],
  ['{ "a": { "cited": { "b": 9.5 } } }', '1:26'],
  ['{ "a": { "cited": {} }, "a": { "cited": {} } }', '1:25'],
  ['{ "__proto__": { "cited": {} } }', '1:3'],
])('refuses %j', (json, place) => {
  expect(fill(json).places[0]).toBe(`${place} bad-baseline`);
});

test('a folder may have none', async () => {
  expect(await readBaseline(undefined)).toEqual({ baseline: { entries: new Map() }, problems: [] });
});

test.each([
  ['bytes that are not UTF-8', Buffer.from('{ "µ": {} }', 'latin1'), 'invalid-utf8'],
  ['a huge file', Buffer.alloc(limits.baselineBytes + 1, ' '), 'too-large'],
])('%s are a problem', async (_what, bytes, ruleId) => {
  const folder = mkdtempSync(join(tmpdir(), 'baseline-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'baseline.json');
  writeFileSync(file, bytes);
  expect((await readBaseline(file)).problems).toMatchObject([{ ruleId, severity: 'error' }]);
});

test('a file that cannot be read is a problem', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'baseline-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, 'baseline.json'));
  expect((await readBaseline(join(folder, 'baseline.json'))).problems).toMatchObject([{ ruleId: 'unreadable-file' }]);
});
