import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { mutations } from './mutations.ts';

const project = join(import.meta.dirname, '../..');

test('every safeguard is named once, and its text stands once in its file', () => {
  const names = mutations.map(({ name }) => name);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  const lost = mutations.filter(({ file, find }) => readFileSync(join(project, file), 'utf8').split(find).length !== 2);
  expect(lost.map(({ name }) => name)).toEqual([]);
});
