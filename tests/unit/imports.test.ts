import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

/**
 * The order of the code: a file imports from its own row and from rows above it, never from below.
 * A row is a list of folders and files of `src/`; the most exact one counts.
 */
const order: readonly (readonly string[])[] = [
  [
    'site.ts',
    'diagrams/',
    'citation-js.d.ts',
    'emergency-numbers.ts',
    'helplines.ts',
    'lock.ts',
    'process-end.ts',
    'refusal.ts',
    ...[
      'article',
      'code-systems',
      'compare',
      'dates',
      'dom-names',
      'glossary',
      'greek-letters',
      'page',
      'person',
      'picture-credit',
      'problem',
      'pronunciation',
      'review',
      'slug',
      'suggest',
      'values',
    ].map((name) => `encyclopedia/${name}.ts`),
  ],
  ['names/', 'headers/'],
  ['encyclopedia/load/', 'encyclopedia/codes/'],
  ['encyclopedia/link/'],
  ['encyclopedia/check/', 'encyclopedia/render/'],
  ['encyclopedia/'],
  ['report/', 'after-build/'],
  [
    'handover.ts',
    'disk-fault.ts',
    'git-dates.ts',
    'build-pages.ts',
    'inputs.ts',
    'build.ts',
    'live-encyclopedia.ts',
    'content.config.ts',
    'cli/',
  ],
  ['components/'],
  ['layouts/'],
  ['pages/'],
];

const source = fileURLToPath(new URL('../../src', import.meta.url));
const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.(ts|astro)$/.test(file))
  .sort();

/** What each file imports: paths below `src/`, or names of packages. */
const imports = new Map(files.map((file) => [file, importsOf(file)]));

function importsOf(file: string): string[] {
  const text = readFileSync(join(source, file), 'utf8');
  const named = [...text.matchAll(/(?:\bfrom|^\s*import|\bimport\(|new URL\()\s*'([^']+)'/gm)].map(
    (match) => match[1] ?? '',
  );
  return named.map((name) => (name.startsWith('.') ? posix.join(posix.dirname(file), name) : name));
}

/** The row of a file, or -1. */
function rowOf(file: string): number {
  const lengths = order.map((row) =>
    Math.max(
      ...row.map((place) => (place === file || (place.endsWith('/') && file.startsWith(place)) ? place.length : 0)),
    ),
  );
  const longest = Math.max(...lengths);
  return longest === 0 ? -1 : lengths.indexOf(longest);
}

/** Each import that is not allowed, as `file imports other`. */
function imported(isWrong: (file: string, other: string) => boolean): string[] {
  return [...imports].flatMap(([file, others]) =>
    others.filter((other) => isWrong(file, other)).map((other) => `${file} imports ${other}`),
  );
}

test('every file has its place in the order', () => {
  expect(files.filter((file) => rowOf(file) === -1)).toEqual([]);
  expect([...imports.values()].flat().length).toBeGreaterThan(200);
});

test('imports go one way', () => {
  expect(imported((file, other) => rowOf(other) > rowOf(file))).toEqual([]);
});

test('checking and rendering know nothing of one another', () => {
  const [check, render] = ['encyclopedia/check/', 'encyclopedia/render/'];
  expect(
    imported(
      (file, other) =>
        (file.startsWith(check) && other.startsWith(render)) || (file.startsWith(render) && other.startsWith(check)),
    ),
  ).toEqual([]);
});

test('a report knows nothing of the built site, and the other way round', () => {
  expect(
    imported(
      (file, other) =>
        /^(report|after-build)\//.test(file) &&
        /^(report|after-build)\//.test(other) &&
        file.split('/')[0] !== other.split('/')[0],
    ),
  ).toEqual([]);
});

test('the encyclopedia, names, headers, reports and the command line run without Astro', () => {
  const plain = /^(encyclopedia|names|headers|report|after-build|cli)\//;
  expect(imported((file, other) => plain.test(file) && other.startsWith('astro:'))).toEqual([]);
  expect(
    imported((file, other) => file.startsWith('encyclopedia/') && other.startsWith('astro') && other !== 'astro/zod'),
  ).toEqual([]);
});

test('gray-matter is imported by one module', () => {
  expect(imported((_file, other) => other === 'gray-matter')).toEqual([
    'encyclopedia/load/front-matter.ts imports gray-matter',
  ]);
});

test('only pages read the collection', () => {
  expect(
    imported((file, other) => other === 'astro:content' && file !== 'content.config.ts' && !file.startsWith('pages/')),
  ).toEqual([]);
  const readers = files.filter((file) =>
    /\bget(Collection|Entry|Entries)\b/.test(readFileSync(join(source, file), 'utf8')),
  );
  expect(readers.filter((file) => !file.startsWith('pages/'))).toEqual([]);
});
