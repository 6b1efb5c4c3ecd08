import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type CommittedDays, type KnownDates, noDates } from './encyclopedia/dates.ts';
import { isCalendarDate } from './encyclopedia/values.ts';

/**
 * The days on which Git saw the articles of a content folder. A file that is new or was changed since has
 * none; a shallow clone has none at all, since its oldest commit seems to have made every file. Without Git,
 * a repository or its trust (`safe.directory`) nothing is known, which is no fault.
 */
export async function readGitDates(content: string, now: string | undefined): Promise<KnownDates> {
  const unknown = { ...noDates, now };
  const facts = await git(content, 'rev-parse', '--is-shallow-repository', '--show-object-format', '--show-prefix');
  if (facts === undefined) return unknown;
  const [shallow, format = '', ...prefix] = facts.split('\n');
  if (shallow !== 'false') return { ...unknown, shallow: true };

  const [tree, log] = await Promise.all([
    git(content, 'ls-tree', '-r', '-z', 'HEAD'),
    // Of a merge, only files that are like those of none of its parents: what others wrote keeps its day.
    git(content, 'log', '--format=/%as %cs', '--name-only', '-z', '-c', ...plainLog, 'HEAD', '--', '.'),
  ]);
  if (tree === undefined || log === undefined) return unknown;
  const days = daysByFile(log, prefix.slice(0, -1).join('\n'));
  const committed = new Map<string, CommittedDays>();
  for (const [file, blob] of articlesOf(tree)) {
    const seen = days.get(file);
    if (seen && (await hasBlob(join(content, file), blob, format))) committed.set(file.slice(0, -'.md'.length), seen);
  }
  return { ...unknown, committed };
}

/** What a setting could change in the output of `git log`, or make it run. */
const plainLog = [
  '--no-show-signature',
  '--no-renames',
  '--no-ext-diff',
  '--no-textconv',
  '--no-color',
  '--no-mailmap',
];
const plainSettings = ['log.follow=false', 'diff.relative=false'];

/**
 * Runs Git in a folder and returns what it prints; `undefined` when it fails or is not installed. Settings of a repository may name programs, for files, for
 * signatures, for the network: none of them runs, and nothing that others can add to a repository is followed.
 */
async function git(folder: string, ...words: string[]): Promise<string | undefined> {
  const settings = ['core.fsmonitor=false', 'core.hooksPath=/dev/null', 'protocol.allow=never', ...plainSettings];
  const flags = ['--no-pager', '--no-replace-objects', '--no-optional-locks', '--literal-pathspecs'];
  const all = [...flags, ...settings.flatMap((setting) => ['-c', setting]), '-C', folder, ...words];
  try {
    return (await promisify(execFile)('git', all, { env: environment(), maxBuffer: mostBytes })).stdout;
  } catch {
    return undefined;
  }
}

/** Of what Git prints: less than the longest string there can be. */
const mostBytes = 500_000_000;

/** The environment without what a hook of another repository set, and with the ways to other machines shut. */
function environment(): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'));
  return {
    ...Object.fromEntries(own),
    LC_ALL: 'C',
    GIT_NO_LAZY_FETCH: '1',
    GIT_ALLOW_PROTOCOL: 'none',
    GIT_TERMINAL_PROMPT: '0',
    GIT_GRAFT_FILE: '/dev/null',
  };
}

/** The days of each file below the content folder, from all its commits. Files of a commit without sound days have none. */
function daysByFile(log: string, prefix: string): Map<string, CommittedDays> {
  const days = new Map<string, CommittedDays>();
  const unsound = new Set<string>();
  let commit: CommittedDays | undefined;
  for (const entry of log.split('\0')) {
    const text = entry.replace(/^\n+/, '');
    // Paths never begin with a slash.
    if (text.startsWith('/')) {
      const [author = '', committer = ''] = text.slice(1).split(' ');
      const isSound = isCalendarDate(author) && isCalendarDate(committer);
      const written = earlier(author, committer);
      commit = isSound ? { first: written, written, latest: later(author, committer) } : undefined;
    } else if (text.startsWith(prefix)) {
      const file = text.slice(prefix.length);
      const known = days.get(file);
      if (!commit) unsound.add(file);
      else if (!known) days.set(file, commit);
      else
        days.set(file, {
          first: earlier(known.first, commit.first),
          written: later(known.written, commit.written),
          latest: later(known.latest, commit.latest),
        });
    }
  }
  for (const file of unsound) days.delete(file);
  return days;
}

const earlier = (a: string, b: string) => (a < b ? a : b);
const later = (a: string, b: string) => (a < b ? b : a);

/** Article files in the last commit, `conditions/anemia.md`, each with the id of its content. */
function articlesOf(tree: string): [string, string][] {
  return tree.split('\0').flatMap((entry): [string, string][] => {
    const [, blob, file] = /^100\d{3} blob ([0-9a-f]+)\t([^/]+\/[^/]+\.md)$/s.exec(entry) ?? [];
    return blob !== undefined && file !== undefined ? [[file, blob]] : [];
  });
}

/** True when a file holds these very bytes: asked of no index, whose refresh would run filters of the repository. */
async function hasBlob(file: string, blob: string, format: string): Promise<boolean> {
  const bytes = await readFile(file).catch(() => undefined);
  return (
    bytes !== undefined && createHash(format).update(`blob ${bytes.length}\0`).update(bytes).digest('hex') === blob
  );
}
