import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { writeManifest } from '../../../src/after-build/manifest.ts';
import { verify } from '../../../src/cli/verify.ts';
import { Refusal } from '../../../src/refusal.ts';

function siteOf(files: Record<string, string>): string {
  const out = mkdtempSync(join(tmpdir(), 'verify-'));
  onTestFinished(() => rmSync(out, { recursive: true }));
  mkdirSync(join(out, 'a-z'));
  for (const [file, text] of Object.entries(files)) writeFileSync(join(out, file), text);
  return out;
}

/** What the command says about a folder, and its exit code. */
async function verified(out: string): Promise<{ code: number; said: string[] }> {
  const said: string[] = [];
  const spies = (['log', 'error'] as const).map((name) =>
    vi.spyOn(console, name).mockImplementation((text: string) => void said.push(text.replaceAll(out, 'dist'))),
  );
  onTestFinished(() => spies.forEach((spy) => void spy.mockRestore()));
  return { code: await verify.run({ flags: { out }, words: [] }), said };
}

test('a folder that is what its manifest says passes', async () => {
  const out = siteOf({ 'index.html': 'home', 'a-z/index.html': 'names' });
  writeManifest(out, 'inputs');
  expect(await verified(out)).toEqual({ code: 0, said: ['"dist" holds exactly the 2 files of its manifest.'] });
});

test('every difference is named, in visible characters', async () => {
  const out = siteOf({ 'index.html': 'home', 'a-z/index.html': 'names' });
  writeManifest(out, 'inputs');
  rmSync(join(out, 'a-z/index.html'));
  writeFileSync(join(out, 'index.html'), 'Home');
  writeFileSync(join(out, 'x\n.html'), '');
  expect(await verified(out)).toEqual({
    code: 1,
    said: [
      'missing  a-z/index.html',
      'changed  index.html',
      'added    x\\u{A}.html',
      '"dist" differs from its manifest in 3 files. Publish it anew: npm run build -- --out dist',
    ],
  });
});

test('a folder without a manifest of ours fails, and so does one that is not there', async () => {
  const out = siteOf({ 'index.html': 'home', 'manifest.json': '{ "name": "An app" }' });
  expect((await verified(out)).code).toBe(1);
  await expect(verify.run({ flags: { out: join(out, 'nothing') }, words: [] })).rejects.toThrow(Refusal);
});
