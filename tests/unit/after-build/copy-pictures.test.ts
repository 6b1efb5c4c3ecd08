import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { copyPictures } from '../../../src/after-build/copy-pictures.ts';

test('copies pictures to the place where articles look for them', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'pictures-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, '0a-480.webp'), 'bytes');
  const file = 'media/conditions/smears/cells.0a.480.webp';
  await copyPictures([{ absolute: join(folder, '0a-480.webp'), file }], join(folder, 'site'));
  expect(readFileSync(join(folder, 'site', file), 'utf8')).toBe('bytes');
});
