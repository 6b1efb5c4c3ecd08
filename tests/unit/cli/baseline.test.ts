import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { baseline } from '../../../src/cli/baseline.ts';
import { Refusal } from '../../../src/refusal.ts';

const iron = (statements: string, keys = '') =>
  `---\ntitle: Iron\nsummary: What iron is.\n${keys}---\n\nIron.\n\n## Food\n\n${statements}\n`;
const half = iron('Iron is in food.[@a] It is in red meat.');
const none = iron('Iron is in food. It is in red meat.');
const references = '[{ "id": "a", "type": "report", "title": "Iron" }]';

function contentOf(files: Record<string, string>): string {
  const content = mkdtempSync(join(tmpdir(), 'baseline-'));
  onTestFinished(() => rmSync(content, { recursive: true }));
  for (const [file, text] of Object.entries({ 'references.json': references, ...files })) {
    mkdirSync(dirname(join(content, file)), { recursive: true });
    writeFileSync(join(content, file), text);
  }
  return content;
}

/** Runs the command in silence; returns its exit code and what is stored after it. */
async function run(content: string, accept?: string): Promise<{ code: number; stored: unknown }> {
  for (const name of ['log', 'error'] as const) {
    const spy = vi.spyOn(console, name).mockImplementation(() => {});
    onTestFinished(() => void spy.mockRestore());
  }
  const spy = vi.spyOn(process.stderr, 'write').mockImplementation(() => true);
  onTestFinished(() => void spy.mockRestore());
  const code = await baseline.run({ flags: { content, accept }, words: [] });
  const file = join(content, 'baseline.json');
  return {
    code,
    stored: readdirSync(content).includes('baseline.json') ? JSON.parse(readFileSync(file, 'utf8')) : undefined,
  };
}

const food = (share: number) => ({ 'topics/iron': { cited: { food: share } } });

test('stores what articles measure, and nothing worse unless it is accepted', async () => {
  const content = contentOf({ 'topics/iron.md': half });
  expect(await run(content)).toEqual({ code: 0, stored: food(50) });
  writeFileSync(join(content, 'topics/iron.md'), none);
  expect(await run(content)).toEqual({ code: 1, stored: food(50) });
  expect(await run(content, 'topics/iron')).toEqual({ code: 0, stored: food(0) });
  expect(readdirSync(content).sort()).toEqual(['baseline.json', 'references.json', 'topics']);
});

test('writes nothing while an article cannot be read: it would look as if it were gone', async () => {
  const content = contentOf({ 'topics/iron.md': '---\ntitle: [\n---\n', 'baseline.json': JSON.stringify(food(50)) });
  expect(await run(content)).toEqual({ code: 1, stored: food(50) });
});

test('accepts only an article that is there', async () => {
  const content = contentOf({ 'topics/iron.md': half });
  await expect(run(content, 'topics/irn')).rejects.toThrow(Refusal);
  await expect(run(content, 'topics/irn')).rejects.toThrow('Did you mean "topics/iron"?');
});
