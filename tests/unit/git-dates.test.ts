import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { readGitDates } from '../../src/git-dates.ts';

const environment = {
  PATH: process.env.PATH,
  HOME: '/nowhere',
  GIT_AUTHOR_NAME: 'An editor',
  GIT_AUTHOR_EMAIL: 'editor@materia.example',
  GIT_COMMITTER_NAME: 'An editor',
  GIT_COMMITTER_EMAIL: 'editor@materia.example',
};

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'git-dates-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A repository whose articles lie in `content/`, and ways to change it. */
function repository(place = temporaryFolder()) {
  const content = join(place, 'content');
  const git = (words: string[], days: Record<string, string> = {}) =>
    execFileSync('git', ['-C', place, ...words], { env: { ...environment, ...days }, encoding: 'utf8', stdio: 'pipe' });
  const write = (files: Record<string, string>) => {
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(dirname(join(content, file)), { recursive: true });
      writeFileSync(join(content, file), text);
    }
  };
  /** Commits files, written at one time and committed at another, which is the same unless it is given. */
  const commit = (files: Record<string, string>, written: string, committed = written) => {
    write(files);
    git(['add', '--all']);
    git(['commit', '--quiet', '--message', 'Change'], { GIT_AUTHOR_DATE: written, GIT_COMMITTER_DATE: committed });
  };
  mkdirSync(place, { recursive: true });
  git(['init', '--quiet', '--initial-branch', 'main']);
  return { place, content, git, write, commit };
}

/** The days of each article: when it was written, and when it was committed last where that is another day. */
async function daysIn(content: string): Promise<Record<string, string>> {
  const { committed } = await readGitDates(content, undefined);
  return Object.fromEntries(
    [...committed].map(([path, { written, latest }]) => [path, written === latest ? written : `${written} ${latest}`]),
  );
}

test('the newest commit of each file counts, and of other files none', async () => {
  const { content, commit } = repository();
  commit({ 'topics/iron.md': '1', 'topics/folate.md': '1' }, '2026-01-02T12:00:00Z');
  commit({ 'topics/iron.md': '2' }, '2026-02-03T12:00:00Z');
  commit({ '../README.md': 'read', 'topics/iron.png': 'picture', 'references.json': '[]' }, '2026-03-04T12:00:00Z');
  expect(await daysIn(content)).toEqual({ 'topics/iron': '2026-02-03', 'topics/folate': '2026-01-02' });
});

test('the first day is that of the oldest commit of a file, and of a file that was moved that of its move', async () => {
  const { content, git, commit } = repository();
  commit({ 'topics/iron.md': '1\n'.repeat(20), 'topics/old.md': '2\n'.repeat(20) }, '2026-01-02T12:00:00Z');
  commit({ 'topics/iron.md': 'other' }, '2026-02-03T12:00:00Z');
  git(['mv', 'content/topics/old.md', 'content/topics/new.md']);
  commit({}, '2026-03-04T12:00:00Z', '2026-03-05T12:00:00Z');
  const { committed } = await readGitDates(content, undefined);
  expect(Object.fromEntries([...committed].map(([path, { first }]) => [path, first]))).toEqual({
    'topics/iron': '2026-01-02',
    'topics/new': '2026-03-04',
  });
});

test('a file that is new, changed, staged or gone has no day', async () => {
  const { content, git, write, commit } = repository();
  const files = ['kept', 'changed', 'staged', 'gone', 'ended'].map((name) => [`topics/${name}.md`, 'text\n']);
  commit(Object.fromEntries(files), '2026-01-02T12:00:00Z');
  write({ 'topics/new.md': 'text\n', 'topics/changed.md': 'text!\n', 'topics/staged.md': 'other\n' });
  write({ 'topics/ended.md': 'text\r\n' });
  git(['add', 'content/topics/staged.md']);
  rmSync(join(content, 'topics/gone.md'));
  expect(await daysIn(content)).toEqual({ 'topics/kept': '2026-01-02' });
  write({ 'topics/changed.md': 'text\n' });
  expect(Object.keys(await daysIn(content))).toContain('topics/changed');
});

test('a page never looks newer than its text: the earlier of two days is shown, the later is the limit', async () => {
  const { content, commit } = repository();
  commit({ 'topics/rebased.md': '1' }, '2026-01-02T12:00:00Z', '2026-05-06T12:00:00Z');
  commit({ 'topics/ahead.md': '1' }, '2027-01-02T12:00:00Z', '2026-05-07T12:00:00Z');
  expect(await daysIn(content)).toEqual({
    'topics/rebased': '2026-01-02 2026-05-06',
    'topics/ahead': '2026-05-07 2027-01-02',
  });
});

test('days are those of the author, wherever the site is built', async () => {
  const { content, commit } = repository();
  commit({ 'topics/east.md': '1' }, '2026-01-02T01:00:00+1300');
  commit({ 'topics/west.md': '1' }, '2026-01-02T23:00:00-1000');
  for (const zone of ['UTC', 'Pacific/Kiritimati', 'America/Los_Angeles']) {
    vi.stubEnv('TZ', zone);
    expect(await daysIn(content)).toEqual({ 'topics/east': '2026-01-02', 'topics/west': '2026-01-02' });
  }
  vi.unstubAllEnvs();
});

test('a merge keeps the days of both sides, and has a day of its own where it changed a file', async () => {
  const { content, git, write, commit } = repository();
  commit({ 'topics/iron.md': '1\n', 'topics/folate.md': '1\n', 'topics/both.md': '1\n' }, '2026-01-01T12:00:00Z');
  git(['checkout', '--quiet', '-b', 'side']);
  commit({ 'topics/iron.md': '2\n', 'topics/both.md': '2\n' }, '2026-02-02T12:00:00Z');
  git(['checkout', '--quiet', 'main']);
  commit({ 'topics/folate.md': '2\n', 'topics/both.md': '3\n' }, '2026-03-03T12:00:00Z');
  expect(() => git(['merge', '--quiet', 'side'])).toThrow();
  write({ 'topics/both.md': '4\n' });
  git(['add', '--all']);
  const day = '2026-04-04T12:00:00Z';
  git(['commit', '--quiet', '--message', 'Merge'], { GIT_AUTHOR_DATE: day, GIT_COMMITTER_DATE: day });
  expect(await daysIn(content)).toEqual({
    'topics/iron': '2026-02-02',
    'topics/folate': '2026-03-03',
    'topics/both': '2026-04-04',
  });
});

test('a shallow clone has no days at all, and says that it is one', async () => {
  const { place, commit } = repository();
  commit({ 'topics/iron.md': '1' }, '2026-01-02T12:00:00Z');
  commit({ 'topics/folate.md': '1' }, '2026-02-03T12:00:00Z');
  const clones = temporaryFolder();
  const clone = (name: string, ...flags: string[]) => {
    execFileSync('git', ['clone', '--quiet', ...flags, `file://${place}`, join(clones, name)], { env: environment });
    return join(clones, name, 'content');
  };
  const whole = await readGitDates(clone('whole'), '2026-11-22');
  expect([whole.shallow, whole.committed.size, whole.now]).toEqual([false, 2, '2026-11-22']);
  const shallow = await readGitDates(clone('shallow', '--depth', '1'), '2026-11-22');
  expect([shallow.shallow, shallow.committed.size, shallow.now]).toEqual([true, 0, '2026-11-22']);
  execFileSync('git', ['-C', join(clones, 'shallow'), 'fetch', '--quiet', '--unshallow'], { env: environment });
  expect(await readGitDates(join(clones, 'shallow/content'), '2026-11-22')).toEqual(whole);
});

test('the content may be a repository of its own, lie deep in one, or have a strange path', async () => {
  const { content, commit } = repository(join(temporaryFolder(), 'a b\nü@'.normalize('NFC')));
  expect(existsSync(content)).toBe(false);
  commit({ 'topics/iron.md': '1' }, '2026-01-02T12:00:00Z');
  expect(await daysIn(content)).toEqual({ 'topics/iron': '2026-01-02' });
  const own = repository();
  own.commit({ '../topics/iron.md': '1' }, '2026-01-02T12:00:00Z');
  expect(await daysIn(own.place)).toEqual({ 'topics/iron': '2026-01-02' });
});

test.each<[string, (place: ReturnType<typeof repository>) => string]>([
  ['no repository', () => temporaryFolder()],
  [
    'a repository without commits',
    ({ content, write }) => {
      write({ 'topics/iron.md': '1' });
      return content;
    },
  ],
  ['a folder that is not there', ({ place }) => join(place, 'nothing')],
  [
    'a folder that the repository ignores',
    ({ content, commit, write }) => {
      commit({ '../.gitignore': 'content/' }, '2026-01-02T12:00:00Z');
      write({ 'topics/iron.md': '1' });
      return content;
    },
  ],
  [
    'a repository that is damaged',
    ({ place, content, commit }) => {
      commit({ 'topics/iron.md': '1' }, '2026-01-02T12:00:00Z');
      commit({ 'topics/folate.md': '1' }, '2026-01-03T12:00:00Z');
      const first = execFileSync('git', ['-C', place, 'rev-parse', 'HEAD~1'], { encoding: 'utf8' }).trim();
      rmSync(join(place, '.git/objects', first.slice(0, 2), first.slice(2)));
      return content;
    },
  ],
])('%s has no days, which is no fault', async (_what, make) => {
  expect(await readGitDates(make(repository()), undefined)).toEqual({
    now: undefined,
    committed: new Map(),
    shallow: false,
  });
});

test('without Git nothing is known', async () => {
  const { content, commit } = repository();
  commit({ 'topics/iron.md': '1' }, '2026-01-02T12:00:00Z');
  vi.stubEnv('PATH', temporaryFolder());
  expect((await readGitDates(content, undefined)).committed.size).toBe(0);
  vi.unstubAllEnvs();
  expect((await readGitDates(content, undefined)).committed.size).toBe(1);
});

test.skipIf(process.getuid?.() !== 0)(
  'a repository of another user, which Git does not trust, has no days',
  async () => {
    const { place, content, commit } = repository();
    commit({ 'topics/iron.md': '1' }, '2026-01-02T12:00:00Z');
    execFileSync('chown', ['-R', '12345', place]);
    vi.stubEnv('HOME', '/nowhere');
    expect((await readGitDates(content, undefined)).committed.size).toBe(0);
    vi.unstubAllEnvs();
  },
);

test('what a hook of another repository set is not believed', async () => {
  const { content, commit } = repository();
  const other = repository();
  commit({ 'topics/iron.md': '1' }, '2026-01-02T12:00:00Z');
  other.commit({ 'topics/iron.md': '1' }, '2030-01-02T12:00:00Z');
  vi.stubEnv('GIT_DIR', join(other.place, '.git'));
  vi.stubEnv('GIT_WORK_TREE', other.place);
  expect(await daysIn(content)).toEqual({ 'topics/iron': '2026-01-02' });
  vi.unstubAllEnvs();
});

test('a commit whose days no calendar has gives its files no day', async () => {
  const { place, content, git, commit } = repository();
  commit({ 'topics/iron.md': '1' }, '2026-01-02T12:00:00Z');
  commit({ 'topics/folate.md': '1' }, '2026-01-03T12:00:00Z');
  const text = git(['cat-file', 'commit', 'HEAD']).replaceAll(/> \d+ /g, '> 999999999999999 ');
  writeFileSync(join(place, 'commit'), text);
  git(['update-ref', 'HEAD', git(['hash-object', '-t', 'commit', '-w', '--literally', 'commit']).trim()]);
  expect(await daysIn(content)).toEqual({ 'topics/iron': '2026-01-02' });
});

test('no setting of a repository runs a program, and none changes the days', async () => {
  const { place, content, git, commit } = repository();
  commit({ 'topics/iron.md': '1', '../.gitattributes': '*.md filter=evil diff=evil\n' }, '2026-01-02T12:00:00Z');
  const mark = join(place, 'ran');
  const program = join(place, 'evil.sh');
  writeFileSync(program, `#!/bin/sh\necho "$0 $*" >> ${JSON.stringify(mark)}\ncat\n`, { mode: 0o755 });
  // A signature, which Git would have checked by a program of the repository's choice.
  const signed = git(['cat-file', 'commit', 'HEAD']).replace(
    '\n\n',
    '\ngpgsig -----BEGIN PGP SIGNATURE-----\n \n x\n -----END PGP SIGNATURE-----\n\n',
  );
  writeFileSync(join(place, 'commit'), signed);
  git(['update-ref', 'HEAD', git(['hash-object', '-t', 'commit', '-w', 'commit']).trim()]);
  for (const [name, value] of Object.entries({
    'core.fsmonitor': program,
    'core.hooksPath': place,
    'core.pager': program,
    'pager.log': 'true',
    'core.sshCommand': program,
    'core.editor': program,
    'diff.external': program,
    'diff.evil.command': program,
    'diff.evil.textconv': program,
    'filter.evil.clean': program,
    'filter.evil.smudge': program,
    'filter.evil.required': 'true',
    'gpg.program': program,
    'log.showSignature': 'true',
    'log.date': 'relative',
    'log.follow': 'true',
    'log.diffMerges': 'first-parent',
    'color.ui': 'always',
    'diff.renames': 'copies',
    'diff.noprefix': 'true',
    'diff.relative': 'true',
    'format.pretty': 'oneline',
    'core.quotePath': 'true',
    'alias.log': `!${program}`,
  }))
    git(['config', name, value]);
  expect(await daysIn(content)).toEqual({ 'topics/iron': '2026-01-02' });
  expect(existsSync(mark) ? readFileSync(mark, 'utf8') : '').toBe('');

  // A repository that says it is part of another fetches what it lacks, by a program that it names.
  for (const [name, value] of Object.entries({
    'core.repositoryFormatVersion': '1',
    'extensions.partialClone': 'origin',
    'remote.origin.promisor': 'true',
    'remote.origin.url': `ext::${program} %S`,
    'protocol.ext.allow': 'always',
    'protocol.allow': 'always',
  }))
    git(['config', name, value]);
  const tree = git(['rev-parse', 'HEAD:content/topics']).trim();
  rmSync(join(place, '.git/objects', tree.slice(0, 2), tree.slice(2)));
  expect(await daysIn(content)).toEqual({});
  expect(existsSync(mark) ? readFileSync(mark, 'utf8') : '').toBe('');
});

test('a replaced commit keeps its own days', async () => {
  const { place, content, git, commit } = repository();
  commit({ 'topics/iron.md': '1' }, '2026-01-02T12:00:00Z');
  writeFileSync(join(place, 'commit'), git(['cat-file', 'commit', 'HEAD']).replaceAll(/> \d+ /g, '> 1900000000 '));
  git(['replace', 'HEAD', git(['hash-object', '-t', 'commit', '-w', 'commit']).trim()]);
  expect(await daysIn(content)).toEqual({ 'topics/iron': '2026-01-02' });
});
