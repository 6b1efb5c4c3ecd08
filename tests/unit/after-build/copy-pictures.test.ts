import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { copyPictures } from '../../../src/after-build/copy-pictures.ts';

test('copies pictures to the place where articles look for them', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'pictures-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, 'content/conditions/smears'), { recursive: true });
  writeFileSync(join(folder, 'content/conditions/smears/cells.png'), 'bytes');
  await copyPictures(join(folder, 'content'), ['conditions/smears/cells.png'], join(folder, 'site'));
  expect(readFileSync(join(folder, 'site/media/conditions/smears/cells.png'), 'utf8')).toBe('bytes');
});
