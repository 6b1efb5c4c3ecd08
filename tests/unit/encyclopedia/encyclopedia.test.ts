import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { checkEncyclopedia, renderEncyclopedia } from '../../../src/encyclopedia/encyclopedia.ts';
import { startArticleWorkers } from '../../../src/encyclopedia/workers/article-workers.ts';
import { places, storesIn, workersHere } from '../make.ts';

const address = { site: 'https://materia.example', base: '/' };

const text = (title: string, body: string, keys = '') =>
  `---\ntitle: ${title}\nsummary: What ${title} is.\n${keys}---\n\n${body}\n`;
const content = {
  'topics/iron.md': text('Iron', 'Iron is a metal. See [[Folate]] for more.'),
  'topics/folate.md': text('Folate', 'Folate is a vitamin. See [[Iron]] and [[Copper]].'),
  'topics/copper.md': text('Copper', 'Copper is a metal, and TODO.', 'status: draft\n'),
};

function folderOf(files: Record<string, string>): { content: string; stores: string; bodies: string } {
  const folder = mkdtempSync(join(tmpdir(), 'encyclopedia-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, 'content', file)), { recursive: true });
    writeFileSync(join(folder, 'content', file), text);
  }
  return { content: join(folder, 'content'), stores: folder, bodies: join(folder, 'bodies') };
}

test('makes pages of all articles but drafts, and a body for each', async () => {
  const folder = folderOf(content);
  const workers = workersHere();
  const checked = await checkEncyclopedia(folder.content, workers);
  expect(checked.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  const { pages, problems } = await renderEncyclopedia(checked, workers, await storesIn(folder.stores), address);
  expect(problems).toEqual([]);
  expect(pages.map(({ path }) => path)).toEqual(['topics/folate', 'topics/iron']);
  for (const { html } of pages) expect(readdirSync(folder.bodies)).toContain(`${html}.json`);
  const folate = JSON.parse(readFileSync(join(folder.bodies, `${pages[0]?.html}.json`), 'utf8'));
  expect(folate.lead).toContain('<a href="/topics/iron/">Iron</a>');
  expect(folate.lead).toContain('<span class="wanted"');
});

test('renders again only what has changed, or what links to what has changed', async () => {
  const folder = folderOf(content);
  const again = async () => {
    const workers = workersHere();
    await renderEncyclopedia(
      await checkEncyclopedia(folder.content, workers),
      workers,
      await storesIn(folder.stores),
      address,
    );
    return workers.rendered;
  };
  expect(await again()).toEqual(['topics/folate', 'topics/iron']);
  expect(await again()).toEqual([]);
  writeFileSync(join(folder.content, 'topics/iron.md'), text('Iron', 'Iron is needed. See [[Folate]].'));
  expect(await again()).toEqual(['topics/iron']);
  writeFileSync(join(folder.content, 'topics/copper.md'), text('Copper', 'Copper is a metal.'));
  expect(await again()).toEqual(['topics/copper', 'topics/folate']);
});

test('an address of the site under which it lies makes other bodies', async () => {
  const folder = folderOf(content);
  const workers = workersHere();
  const checked = await checkEncyclopedia(folder.content, workers);
  const stores = await storesIn(folder.stores);
  const hashes = async (base: string) =>
    (await renderEncyclopedia(checked, workers, stores, { ...address, base })).pages.map(({ html }) => html);
  expect(await hashes('/')).not.toEqual(await hashes('/sub/'));
});

test('an article that cannot be rendered is an error, and no body of it is kept', async () => {
  const folder = folderOf(content);
  const workers = {
    ...workersHere(),
    render: async () => ({ ok: false as const, reason: 'it took more than 10 seconds' }),
  };
  const checked = await checkEncyclopedia(folder.content, workers);
  const { problems } = await renderEncyclopedia(checked, workers, await storesIn(folder.stores), address);
  expect(places(problems)).toEqual(['1:1 not-rendered', '1:1 not-rendered']);
  expect(problems.every(({ severity }) => severity === 'error')).toBe(true);
  expect(readdirSync(folder.bodies)).toEqual([]);
});

test.each([
  ['changed', (file: string) => writeFileSync(file, text('Iron', 'Iron is rare.'))],
  ['vanished', (file: string) => rmSync(file)],
  ['lost its front matter', (file: string) => writeFileSync(file, 'Iron.\n')],
])('an article whose file %s since it was read is an error, and no body of it is kept', async (_what, change) => {
  const folder = folderOf({ 'topics/iron.md': text('Iron', 'Iron is a metal.') });
  const checked = await checkEncyclopedia(folder.content, workersHere());
  change(join(folder.content, 'topics/iron.md'));
  const workers = startArticleWorkers();
  onTestFinished(() => workers.close());
  const { problems } = await renderEncyclopedia(checked, workers, await storesIn(folder.stores), address);
  expect(places(problems)).toEqual(['1:1 not-rendered']);
  expect(problems[0]?.severity).toBe('error');
  expect(readdirSync(folder.bodies)).toEqual([]);
});

test('an article that cannot be read is an error, and links to it are not', async () => {
  const folder = folderOf({ ...content, 'topics/folate.md': '---\ntitle: a: b\n---\n' });
  const { problems } = await checkEncyclopedia(folder.content, workersHere());
  expect(
    problems
      .filter(({ severity }) => severity === 'error')
      .map(({ file, ruleId }) => `${file.split('/').at(-1)} ${ruleId}`),
  ).toEqual(['folate.md bad-yaml']);
});

test('two runs report alike, sorted by place', async () => {
  const folder = folderOf({
    'topics/b.md': text('B', '<b>B</b> [[Nothing]] [[None]].'),
    'topics/a.md': text('A', '[[Nothing]] <i>A</i>.'),
    'conditions/Z.md': text('Z', 'Z.'),
  });
  const run = async () =>
    (await checkEncyclopedia(folder.content, workersHere())).problems.map(
      ({ file, line, column, ruleId }) => `${file.split('/').at(-1)}:${line}:${column} ${ruleId}`,
    );
  const first = await run();
  expect(first.slice(0, 4)).toEqual([
    'Z.md:1:1 file-name',
    'a.md:6:1 broken-link',
    'a.md:6:13 raw-html',
    'a.md:6:17 raw-html',
  ]);
  expect(await run()).toEqual(first);
});

test('throws when there is no content folder', async () => {
  await expect(checkEncyclopedia(join(folderOf({}).bodies, 'nothing'), workersHere())).rejects.toThrow('ENOENT');
});

test('a content folder may lack any section and the bibliography', async () => {
  const folder = folderOf({ 'topics/iron.md': text('Iron', 'Iron is a metal.') });
  expect((await checkEncyclopedia(folder.content, workersHere())).problems).toEqual([]);
});

test('renders again when the code changed, and not when nothing did', async () => {
  const folder = folderOf(content);
  const stores = await storesIn(folder.stores);
  /** How many articles are rendered by code of that fingerprint; modules are loaded anew, other tests share theirs. */
  const rendered = async (codeFingerprint: string) => {
    vi.resetModules();
    vi.doMock('../../../src/encyclopedia/fingerprint.ts', () => ({ codeFingerprint }));
    const made = await import('../../../src/encyclopedia/encyclopedia.ts');
    const workers = workersHere();
    await made.renderEncyclopedia(await made.checkEncyclopedia(folder.content, workers), workers, stores, address);
    return workers.rendered.length;
  };
  onTestFinished(() => {
    vi.doUnmock('../../../src/encyclopedia/fingerprint.ts');
    vi.resetModules();
  });
  expect(await rendered('as it is')).toBe(2);
  expect(await rendered('as it is')).toBe(0);
  expect(await rendered('changed')).toBe(2);
});
