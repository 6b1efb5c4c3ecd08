import fs, { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { type KnownDates, noDates } from '../../src/encyclopedia/dates.ts';
import { hashInputs } from '../../src/inputs.ts';

function contentOf(text: string): string {
  const content = mkdtempSync(join(tmpdir(), 'inputs-'));
  onTestFinished(() => rmSync(content, { recursive: true }));
  mkdirSync(join(content, 'topics'));
  writeFileSync(join(content, 'topics/iron.md'), text);
  writeFileSync(join(content, 'topics/folate.md'), 'Folate.\n');
  return content;
}

const address = { site: 'https://materia.example', base: '/' };
const hash = (content: string, dates: Partial<KnownDates> = {}) =>
  hashInputs({ content, address }, { ...noDates, ...dates });

test('changes with the content, and only then', () => {
  const content = contentOf('Iron.\n');
  const first = hash(content);
  expect(hash(content)).toBe(first);
  writeFileSync(join(content, 'topics/iron.md'), 'Iron!\n');
  expect(hash(content)).not.toBe(first);
});

test('changes with what articles are held to', () => {
  const content = contentOf('Iron.\n');
  const first = hash(content);
  writeFileSync(join(content, 'baseline.json'), '{}\n');
  expect(hash(content)).not.toBe(first);
});

test('changes with what is known about days', () => {
  const content = contentOf('Iron.\n');
  const committed = (written: string) =>
    new Map([['topics/iron', { first: '2026-11-20', written, latest: '2026-11-22' }]]);
  const hashes = [
    hash(content),
    hash(content, { now: '2026-11-22' }),
    hash(content, { shallow: true }),
    hash(content, { committed: committed('2026-11-21') }),
    hash(content, { committed: committed('2026-11-22') }),
  ];
  expect(new Set(hashes).size).toBe(hashes.length);
});

test.each(['readFileSync', 'lstatSync'] as const)('a file at which %s fails stops nothing', (name) => {
  const content = contentOf('Iron.\n');
  const real = fs[name] as (...given: unknown[]) => unknown;
  const replace = (call: unknown) => {
    Object.assign(fs, { [name]: call });
    syncBuiltinESMExports();
  };
  onTestFinished(() => replace(real));
  replace((path: unknown, ...others: unknown[]) => {
    if (String(path).endsWith('/iron.md')) throw Object.assign(new Error('EACCES'), { code: 'EACCES' });
    return real(path, ...others);
  });
  expect(hash(content)).toMatch(/^[0-9a-f]{64}$/);
});

test('a link that leads nowhere, and a content folder that is not there, stop nothing', () => {
  const content = contentOf('Iron.\n');
  symlinkSync(join(content, 'nothing'), join(content, 'topics/nothing.md'));
  expect(hash(content)).toMatch(/^[0-9a-f]{64}$/);
  expect(hash(join(content, 'nothing'))).toMatch(/^[0-9a-f]{64}$/);
});
