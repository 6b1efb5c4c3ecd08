import { execFileSync } from 'node:child_process';
import fs, { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { findFiles, shownPath } from '../../../../src/encyclopedia/load/find-files.ts';

/** A content folder that holds these files, each with a line of text. */
function folderOf(...files: string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'find-files-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const file of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), 'Anemia.\n');
  }
  return folder;
}

async function rulesBrokenBy(folder: string): Promise<string[]> {
  const { problems } = await findFiles(folder);
  return problems.map(({ file, ruleId }) => `${file.split('/').at(-1)} ${ruleId}`);
}

test('lists articles, pictures and the bibliography, sorted', async () => {
  const folder = folderOf(
    'tests/blood-count.md',
    'conditions/b.md',
    'conditions/a.md',
    'conditions/smear.png',
    'conditions/pictures/marrow.webp',
    'references.json',
    'baseline.json',
    'LICENSE',
    'conditions/.gitkeep',
    '.DS_Store',
  );
  const { articles, images, references, baseline, problems } = await findFiles(folder);
  expect(problems).toEqual([]);
  expect(articles.map(({ path }) => path)).toEqual(['conditions/a', 'conditions/b', 'tests/blood-count']);
  expect(articles[0]).toMatchObject({ section: 'conditions', slug: 'a', absolute: join(folder, 'conditions/a.md') });
  expect(images).toEqual(['conditions/pictures/marrow.webp', 'conditions/smear.png']);
  expect(references).toBe(join(folder, 'references.json'));
  expect(baseline).toBe(join(folder, 'baseline.json'));
});

test('lists the files of the glossary, which is no section', async () => {
  const folder = folderOf('glossary/terms.yaml', 'glossary/word-parts.yaml', 'topics/iron.md');
  const { articles, glossary, problems } = await findFiles(folder);
  expect(problems).toEqual([]);
  expect(articles.map(({ path }) => path)).toEqual(['topics/iron']);
  expect([...glossary]).toEqual([
    ['terms.yaml', join(folder, 'glossary/terms.yaml')],
    ['word-parts.yaml', join(folder, 'glossary/word-parts.yaml')],
  ]);
});

test.each(['terms.md', 'terms.yml', 'smear.png', 'terms/platelet.yaml'])(
  '%s is no file of the glossary',
  async (file) => {
    expect(await rulesBrokenBy(folderOf(`glossary/${file}`))).toContain(`${file.split('/')[0]} unexpected-file`);
  },
);

test.each([
  ['conditions/anemia.docx', 'anemia.docx unexpected-file'],
  ['conditions/anemia.md.bak', 'anemia.md.bak unexpected-file'],
  ['conditions/drawing.svg', 'drawing.svg unexpected-file'],
  ['conditions/page.html', 'page.html unexpected-file'],
  ['conditions/Smear.png', 'Smear.png unexpected-file'],
  ['conditions/.hidden.md', '.hidden.md file-name'],
  ['notes.md', 'notes.md unexpected-file'],
  ['conditions/a#b.md', 'a#b.md file-name'],
  ['conditions/a b.md', 'a b.md file-name'],
  ['conditions/a?b.md', 'a?b.md file-name'],
  ['conditions/a%2e.md', 'a%2e.md file-name'],
  ['conditions/Anemia.md', 'Anemia.md file-name'],
  ['conditions/anämie.md', 'anämie.md file-name'],
  ['conditions/-anemia.md', '-anemia.md file-name'],
  ['conditions/sickle--cell.md', 'sickle--cell.md file-name'],
  ['conditions/.md', '.md file-name'],
  ['conditions/index.md', 'index.md file-name'],
  ['conditions/404.md', '404.md file-name'],
  ['conditions/con.md', 'con.md file-name'],
  ['conditions/lpt1.md', 'lpt1.md file-name'],
  [`conditions/${'a'.repeat(81)}.md`, `${'a'.repeat(81)}.md file-name`],
  ['conditions/blood/anemia.md', 'anemia.md misplaced-article'],
])('refuses %s', async (file, expected) => {
  expect(await rulesBrokenBy(folderOf(file))).toContain(expected);
});

test('names the section that was meant', async () => {
  const { problems } = await findFiles(folderOf('condition/anemia.md'));
  expect(problems.map(({ ruleId }) => ruleId)).toContain('unexpected-file');
  expect(problems[0]?.message).toContain('Did you mean "conditions"?');
});

test.each([
  ['conditions/anemia.md', 'conditions/anemia/index.md'],
  ['conditions/anemia.md', 'conditions/Anemia/index.md'],
  ['conditions/cafe\u0301.md', 'conditions/caf\u00e9.md'],
])('refuses two files for one address: %s and %s', async (one, two) => {
  const rules = (await findFiles(folderOf(one, two))).problems.map(({ ruleId }) => ruleId);
  expect(rules.filter((rule) => rule === 'duplicate-address')).toHaveLength(1);
});

test('never follows a symbolic link, to a file or to a folder', async () => {
  const outside = folderOf('secret.md', 'secrets/secret.md');
  const folder = folderOf('conditions/anemia.md');
  symlinkSync(join(outside, 'secret.md'), join(folder, 'conditions/secret.md'));
  symlinkSync(join(outside, 'secrets'), join(folder, 'tests'));
  symlinkSync(join(outside, 'nothing'), join(folder, 'references.json'));
  const { articles, references } = await findFiles(folder);
  expect(articles.map(({ path }) => path)).toEqual(['conditions/anemia']);
  expect(references).toBeUndefined();
  expect(await rulesBrokenBy(folder)).toEqual(['secret.md symlink', 'references.json symlink', 'tests symlink']);
});

test('refuses what is neither a file nor a folder, without waiting for it', async () => {
  const folder = folderOf('conditions/anemia.md');
  execFileSync('mkfifo', [join(folder, 'conditions/pipe.md')]);
  expect(await rulesBrokenBy(folder)).toEqual(['pipe.md unreadable-file']);
  expect((await findFiles(folder)).articles).toHaveLength(1);
});

test('reports at the first line, as an error', async () => {
  const [problem] = (await findFiles(folderOf('conditions/a#b.md'))).problems;
  expect(problem).toMatchObject({ line: 1, column: 1, severity: 'error' });
});

test('names files as an editor would from the working directory', () => {
  expect(shownPath(join(process.cwd(), 'content', 'conditions', 'anemia.md'))).toBe('content/conditions/anemia.md');
});

test('knows the articles of files that it refuses, so that links to them are no second fault', async () => {
  expect((await findFiles(folderOf('conditions/Anemia.md', 'conditions/iron.md'))).refused).toEqual([
    'conditions/anemia',
  ]);
});

test('throws when there is no content folder', async () => {
  await expect(findFiles(join(folderOf(), 'nothing'))).rejects.toThrow('ENOENT');
});

test('passes over what editors and systems leave behind', async () => {
  const folder = folderOf(
    'conditions/anemia.md',
    'conditions/.env',
    'conditions/.anemia.md.swp',
    'conditions/._smear.png',
    'conditions/anemia.md~',
    'conditions/.cache/iron.md',
    '.gitignore',
    '.obsidian/app.json',
    'references.json~',
  );
  const { articles, problems, images } = await findFiles(folder);
  expect(problems).toEqual([]);
  expect(articles.map(({ path }) => path)).toEqual(['conditions/anemia']);
  expect(images).toEqual([]);
});

test.skipIf(process.platform !== 'linux')('refuses a name with a byte that is not UTF-8', async () => {
  const folder = folderOf('conditions/iron.md');
  const name = Buffer.concat([Buffer.from(join(folder, 'conditions/an')), Buffer.from([0xe4]), Buffer.from('mie.md')]);
  writeFileSync(name, 'Anemia.\n');
  const { articles, problems } = await findFiles(folder);
  expect(problems).toMatchObject([{ line: 1, column: 1, ruleId: 'file-name', severity: 'error' }]);
  expect(problems[0]?.file).toMatch(/\/conditions\/an.*mie\.md$/);
  expect(articles.map(({ path }) => path)).toEqual(['conditions/iron']);
});

/** Lets the disk fail at the paths that end so, with that code. */
function failAt(end: string, code: string): void {
  const real = { lstat: fs.promises.lstat, readdir: fs.promises.readdir };
  const failing =
    (call: (...given: never[]) => unknown) =>
    async (path: unknown, ...others: unknown[]) => {
      if (String(path).endsWith(end)) throw Object.assign(new Error(`${code}: ${end}`), { code });
      return call(...([path, ...others] as never[]));
    };
  const replace = (calls: object) => {
    Object.assign(fs.promises, calls);
    syncBuiltinESMExports();
  };
  onTestFinished(() => replace(real));
  replace({ lstat: failing(real.lstat), readdir: failing(real.readdir) });
}

test.each(['conditions/gone.md', 'conditions/pictures', 'tests'])(
  'passes over "%s", which vanishes while it is listed',
  async (gone) => {
    const folder = folderOf('conditions/anemia.md', 'conditions/gone.md', 'conditions/pictures/a.png', 'tests/b.md');
    failAt(`/${gone}`, 'ENOENT');
    const { articles, images, problems } = await findFiles(folder);
    expect(problems).toEqual([]);
    expect([...articles.map(({ path }) => path), ...images]).toContain('conditions/anemia');
    expect([...articles.map(({ path }) => `${path}.md`), ...images].filter((path) => path.startsWith(gone))).toEqual(
      [],
    );
  },
);

test('a folder that cannot be listed is a problem, and the others are listed', async () => {
  const folder = folderOf('conditions/anemia.md', 'tests/biopsy.md');
  const { readdir } = fs.promises;
  onTestFinished(() => {
    Object.assign(fs.promises, { readdir });
    syncBuiltinESMExports();
  });
  Object.assign(fs.promises, {
    readdir: async (path: unknown, ...others: never[]) => {
      if (String(path).endsWith('/tests')) throw Object.assign(new Error('EACCES'), { code: 'EACCES' });
      return readdir(path as string, ...others);
    },
  });
  syncBuiltinESMExports();
  const { articles, problems } = await findFiles(folder);
  expect(articles.map(({ path }) => path)).toEqual(['conditions/anemia']);
  expect(problems).toMatchObject([{ line: 1, column: 1, ruleId: 'unreadable-file', severity: 'error' }]);
  expect(problems[0]?.file).toMatch(/\/tests$/);
});
