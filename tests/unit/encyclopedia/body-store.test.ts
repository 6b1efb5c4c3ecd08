import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openBodyStore } from '../../../src/encyclopedia/body-store.ts';

const plain = { lead: '', sections: [], footnotes: '', markdown: '' };
const body = { lead: '<p>Anemia is common.</p>', sections: [], footnotes: '', plain };

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'bodies-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

test('has what was written, now and when it is opened again', async () => {
  const folder = join(temporaryFolder(), 'bodies');
  const store = await openBodyStore(folder);
  expect(store.has('abc')).toBe(false);
  await store.write('abc', body);
  expect(store.has('abc')).toBe(true);
  expect((await openBodyStore(folder)).has('abc')).toBe(true);
  expect(readdirSync(folder)).toEqual(['abc.json']);
});

test('a body that was never finished is not there', async () => {
  const folder = temporaryFolder();
  const store = await openBodyStore(folder);
  await store.write('abc', body);
  expect((await openBodyStore(folder)).has('abc.json.1.unfinished')).toBe(false);
});

test.each(['', '{"lead":"<p>Ane', '\0\0\0\0'])(
  'a body that is torn, %j, is not there until it is written again',
  async (torn) => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'abc.json'), torn);
    const store = await openBodyStore(folder);
    expect(store.has('abc')).toBe(false);
    await store.write('abc', body);
    expect(store.has('abc')).toBe(true);
    expect(JSON.parse(readFileSync(join(folder, 'abc.json'), 'utf8'))).toEqual(body);
  },
);

test('a body that cannot be put in place leaves nothing', async () => {
  const folder = temporaryFolder();
  const store = await openBodyStore(folder);
  mkdirSync(join(folder, 'abc.json'));
  await expect(store.write('abc', body)).rejects.toThrow();
  expect(readdirSync(folder)).toEqual(['abc.json']);
  expect(store.has('abc')).toBe(false);
});

test('deletes old bodies that nothing uses, and no others', async () => {
  const folder = temporaryFolder();
  const store = await openBodyStore(folder);
  for (const hash of ['used', 'new', 'old']) await store.write(hash, body);
  for (const hash of ['used', 'old']) utimesSync(join(folder, `${hash}.json`), 0, 0);
  await store.prune(new Set(['used']));
  expect(readdirSync(folder).sort()).toEqual(['new.json', 'used.json']);
});
