import fs, { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { hashInputs } from '../../src/inputs.ts';

function contentOf(text: string): string {
  const content = mkdtempSync(join(tmpdir(), 'inputs-'));
  onTestFinished(() => rmSync(content, { recursive: true }));
  mkdirSync(join(content, 'topics'));
  writeFileSync(join(content, 'topics/iron.md'), text);
  writeFileSync(join(content, 'topics/folate.md'), 'Folate.\n');
  return content;
}

const hash = (content: string) =>
  hashInputs({ content, address: { site: 'https://materia.example', base: '/' }, now: undefined });

test('changes with the content, and only then', () => {
  const content = contentOf('Iron.\n');
  const first = hash(content);
  expect(hash(content)).toBe(first);
  writeFileSync(join(content, 'topics/iron.md'), 'Iron!\n');
  expect(hash(content)).not.toBe(first);
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
