import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { emergencyNumbers } from '../../src/emergency-numbers.ts';
import { rules } from '../../src/encyclopedia/check/rules.ts';
import { type KnownDates, noDates } from '../../src/encyclopedia/dates.ts';
import { checkEncyclopedia } from '../../src/encyclopedia/encyclopedia.ts';
import { shownPath } from '../../src/encyclopedia/load/find-files.ts';
import { helplines } from '../../src/helplines.ts';
import { formatForPeople } from '../../src/report/human.ts';
import { workersHere } from './make.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));
const fixtures = join(project, 'tests/fixtures');
const folders = readdirSync(fixtures).sort();
const workers = workersHere();

/** The report on `folder/content`, paths relative to that folder. */
async function report(folder: string, threads = workers, dates = noDates): Promise<string> {
  const { problems } = await checkEncyclopedia(join(folder, 'content'), threads, dates);
  return formatForPeople(problems).replaceAll(`${shownPath(folder)}/`, '');
}

test.each(folders)('%s: the report is as expected', async (folder) => {
  const expected = readFileSync(join(fixtures, folder, 'expected.txt'), 'utf8');
  expect(await report(join(fixtures, folder))).toBe(expected);
  expect(expected).toContain(`  ${folder}  `);
});

const sound = '---\ntitle: Iron in food\nsummary: Which foods hold iron.\n---\n\nRed meat holds iron.\n';
const article = 'content/topics/iron-in-food.md';

interface Made {
  rule: string;
  what: string;
  /** Makes the content folder below `folder`; `write` makes a file in it. */
  make(write: (file: string, text: string | Uint8Array) => void, folder: string): void;
  expected: string;
  /** Why no thread can read it. */
  reason?: string;
  /** What is known of its history. */
  dates?: KnownDates;
}

/** Content that version control or the disks of other editors cannot hold. */
const made: Made[] = [
  {
    rule: 'invalid-utf8',
    what: 'a file saved as Latin-1',
    make: (write) => write(article, Buffer.from(`${sound}Give 5 µg of vitamin B12.\n`, 'latin1')),
    expected: `${article}:7:8  invalid-utf8  The byte 0xB5 is not valid UTF-8. Open the file in its real encoding, for example Latin-1, and save it as UTF-8.\n1 error in 1 file\n`,
  },
  {
    rule: 'forbidden-character',
    what: 'a NUL byte',
    make: (write) => write(article, sound.replace('meat', 'me\0at')),
    expected: `${article}:6:7  forbidden-character  The control character U+0000 cannot be shown. Delete it.\n1 error in 1 file\n`,
  },
  {
    rule: 'too-large',
    what: 'a file of more than 512 KB',
    make: (write) => write(article, sound.padEnd(513 * 1024, 'iron\n')),
    expected: `${article}:1:1  too-large  The file has 513 KB, more than 512 KB. Split it into several articles.\n1 error in 1 file\n`,
  },
  {
    rule: 'symlink',
    what: 'a symbolic link to a file outside',
    make(write, folder) {
      write('secret.md', sound);
      write('content/topics/.gitkeep', '');
      symlinkSync(join(folder, 'secret.md'), join(folder, article));
    },
    expected: `${article}:1:1  symlink  This is a symbolic link, which could publish a file from outside. Put a copy of the file here.\n1 error in 1 file\n`,
  },
  {
    rule: 'symlink',
    what: 'a section that is a symbolic link',
    make(write, folder) {
      write('elsewhere/iron-in-food.md', sound);
      write('content/LICENSE', '');
      symlinkSync(join(folder, 'elsewhere'), join(folder, 'content/topics'));
    },
    expected:
      'content/topics:1:1  symlink  This is a symbolic link, which could publish a file from outside. Put a copy of the file here.\n1 error in 1 file\n',
  },
  {
    rule: 'unreadable-file',
    what: 'a pipe, which would be read for ever',
    make(write, folder) {
      write('content/topics/.gitkeep', '');
      execFileSync('mkfifo', [join(folder, article)]);
    },
    expected: `${article}:1:1  unreadable-file  This is neither a file nor a folder. Delete it.\n1 error in 1 file\n`,
  },
  {
    rule: 'file-name',
    what: 'a name that breaks addresses',
    make: (write) => write('content/topics/iron#1.md', sound),
    expected:
      'content/topics/iron#1.md:1:1  file-name  "iron#1" is not made of lower-case letters a-z, digits and single hyphens, at most 80 of them. Rename the file after the article\'s title, for example "sickle-cell-disease.md".\n1 error in 1 file\n',
  },
  {
    rule: 'file-name',
    what: 'a name that would forge a line of the report',
    make: (write) => write('content/topics/iron\n1 error.md', sound),
    expected:
      'content/topics/iron\\u{A}1 error.md:1:1  file-name  "iron\\u{A}1 error" is not made of lower-case letters a-z, digits and single hyphens, at most 80 of them. Rename the file after the article\'s title, for example "sickle-cell-disease.md".\n1 error in 1 file\n',
  },
  {
    rule: 'not-rendered',
    what: 'an article that takes too long',
    make: (write) => write(article, sound),
    reason: 'it took more than 10 seconds',
    expected: `${article}:1:1  not-rendered  The article cannot be read: it took more than 10 seconds. Take out what was added last, or split long paragraphs and deep lists.\n1 error in 1 file\n`,
  },
  {
    rule: 'updated-date',
    what: 'a day that has not come yet',
    make: (write) => write(article, sound.replace('\n---\n\n', '\nupdated: 2026-12-24\n---\n\n')),
    dates: { ...noDates, now: '2026-11-25' },
    expected: `${article}:4:10  updated-date  warning: "updated" is 2026-12-24, but today is 2026-11-25. Write the day of the last change of substance.\n1 warning in 1 file\n`,
  },
  {
    rule: 'review-overdue',
    what: 'a review that was due a year ago',
    make(write) {
      write('content/people/ada-example.md', '---\nname: Ada Example\nrole: Hematologist\ninterests: none\n---\n');
      const review =
        'review: { state: reviewed, by: ada-example, on: 2024-11-01, next: 2025-11-01, hashes: { lead: dcfb85804d874c13 } }';
      write(article, sound.replace('\n---\n\n', `\n${review}\n---\n\n`));
    },
    dates: { ...noDates, now: '2026-11-25' },
    expected: `${article}:4:67  review-overdue  warning: This review is 12 months overdue. It was due on 2025-11-01. Ask "ada-example" or another reviewer to read the article again.\n1 warning in 1 file\n`,
  },
  {
    rule: 'stale-number',
    what: 'emergency numbers that nobody looked up for a year',
    make: (write) => write(article, sound),
    dates: { ...noDates, now: '2031-01-01' },
    expected: `src/emergency-numbers.ts:1:1  stale-number  warning: ${emergencyNumbers.length} numbers, that of "Albania" first, were read in their sources more than twelve months ago, on ${emergencyNumbers[0]?.checked}. Read them there again and write the day.\nsrc/helplines.ts:1:1  stale-number  warning: ${helplines.length} numbers, that of "Lifeline" first, were read in their sources more than twelve months ago, on ${helplines[0]?.checked}. Read them there again and write the day.\n2 warnings in 2 files\n`,
  },
  {
    rule: 'shallow-history',
    what: 'a history that is cut off',
    make: (write) => write(article, sound),
    dates: { ...noDates, shallow: true },
    expected: `${article}:1:1  shallow-history  warning: The history is cut off (a shallow clone), so this article shows no date. Fetch all of it: "git fetch --unshallow", or "fetch-depth: 0" in a workflow.\n1 warning in 1 file\n`,
  },
];

/** Where the disk keeps letter case: two files of one address. */
const twins: Made = {
  rule: 'duplicate-address',
  what: 'two files whose names differ in letter case',
  make(write) {
    write('content/topics/Iron.md', sound);
    write('content/topics/iron.md', sound);
  },
  expected:
    'content/topics/Iron.md:1:1  file-name  "Iron" is not made of lower-case letters a-z, digits and single hyphens, at most 80 of them. Rename the file after the article\'s title, for example "sickle-cell-disease.md".\n' +
    'content/topics/iron.md:1:1  duplicate-address  This file and "content/topics/Iron.md" would have one address. Merge the two, or rename one.\n2 errors in 2 files\n',
};
const keepsCase = !existsSync(join(project, 'PACKAGE.JSON'));

test.each(keepsCase ? [...made, twins] : made)('$rule: $what', async ({ make, expected, reason, dates }) => {
  const folder = mkdtempSync(join(tmpdir(), 'fixture-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  make((file, text) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }, folder);
  const threads = reason === undefined ? workers : { ...workers, read: async () => ({ ok: false as const, reason }) };
  expect(await report(folder, threads, dates)).toBe(expected);
});

test('every rule has a fixture, and every fixture a rule', () => {
  const ids = rules.map(({ id }) => id).sort();
  expect([...new Set([...folders, ...made.map(({ rule }) => rule)])].sort()).toEqual(ids);
});

test('every problem that the code reports is that of a rule', () => {
  const source = readdirSync(join(project, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(join(project, 'src', file), 'utf8'))
    .join('\n');
  const named = [...source.matchAll(/(?:ruleId: |\bfault\(|problem\(page, \w+, )\s*'([a-z0-9-]+)'/g)].map(
    (match) => match[1] ?? '',
  );
  // Faults of a built site, of a file to import and of the project's own tables are not those of content.
  const ids = new Set(named.filter((id) => !id.startsWith('built-') && id !== 'bad-record' && id !== 'lay-table'));
  expect(ids.size).toBeGreaterThan(15);
  const known = rules.map(({ id }) => id);
  expect([...ids].filter((id) => !known.includes(id))).toEqual([]);
  const checkedWhileReading = rules.filter(({ check }) => !check).map(({ id }) => id);
  expect(checkedWhileReading.filter((id) => !ids.has(id))).toEqual([]);
});
