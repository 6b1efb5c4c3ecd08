import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { codeProblems } from '../../../../src/after-build/verify/code-problems.ts';
import { readPage } from '../../../../src/after-build/verify/read-page.ts';
import { toPage } from '../../../../src/encyclopedia/to-page.ts';
import { article, encyclopediaOf } from '../../make.ts';
import { pageOf } from './page.ts';

const anemia = article({ title: 'Anemia', codes: { mesh: 'D000740', hpo: 'HP:0001903' } });
const old = article({ title: 'Chlorosis', codes: { mesh: 'D000747' }, status: 'withdrawn' });
const encyclopedia = encyclopediaOf([anemia, old]);
const articles = [anemia, old].map((one) => toPage(one, encyclopedia, 'abc'));

const line = (code: string, path = 'conditions/anemia') => `<li id="${code}"><a href="/sub/${path}/">x</a></li>`;
const sound = {
  'codes/index.html': '',
  'codes/mesh/index.html': line('D000740'),
  'codes/hpo/index.html': line('HP:0001903'),
};
const map = { mesh: { D000740: ['conditions/anemia'] }, hpo: { 'HP:0001903': ['conditions/anemia'] } };

function faults(pages: Record<string, string>, json: unknown = map): string[] {
  const staging = mkdtempSync(join(tmpdir(), 'verify-codes-'));
  onTestFinished(() => rmSync(staging, { recursive: true }));
  if (json !== 'missing')
    writeFileSync(join(staging, 'codes.json'), typeof json === 'string' ? json : JSON.stringify(json));
  const read = Object.entries(pages).map(
    ([file, body]) =>
      [file, readPage(file, pageOf(file.replace('index.html', ''), { body: `<ul>${body}</ul>` }))] as const,
  );
  return codeProblems(staging, new Map(read), articles, '/sub/').map(({ file, message }) => `${file}: ${message}`);
}

test('finds nothing where every code leads to its articles', () => {
  expect(faults(sound)).toEqual([]);
});

test('finds a code that is not listed, or not with its article', () => {
  const message = 'content/conditions/anemia.md: codes/mesh/index.html does not list the article under "D000740".';
  expect(faults({ ...sound, 'codes/mesh/index.html': '' })).toEqual([message]);
  expect(faults({ ...sound, 'codes/mesh/index.html': line('D000740', 'conditions/iron') })).toEqual([message]);
  expect(faults({ ...sound, 'codes/mesh/index.html': line('another') })).toEqual([message]);
  const { 'codes/mesh/index.html': _, ...without } = sound;
  expect(faults(without)).toEqual([message]);
});

test('finds a code of no article, such as that of a withdrawn one', () => {
  const message = 'codes/mesh/index.html: No article has the code "D000747".';
  expect(faults({ ...sound, 'codes/mesh/index.html': line('D000740') + line('D000747') })).toEqual([message]);
  expect(faults({ ...sound, 'codes/omim/index.html': '' })).toEqual([
    'codes/omim/index.html: No article has a code of this page.',
  ]);
  expect(faults({ ...sound, 'codes/mesh/D000740/index.html': '' })).toEqual([
    'codes/mesh/D000740/index.html: No article has a code of this page.',
  ]);
});

test('finds a map that differs from the articles', () => {
  expect(faults(sound, { ...map, hpo: {} })).toEqual([
    'content/conditions/anemia.md: codes.json does not list the article under "HP:0001903".',
  ]);
  expect(faults(sound, { ...map, mesh: { ...map.mesh, D000747: ['conditions/chlorosis'] } })).toEqual([
    'codes.json: No article has the code "mesh D000747 conditions/chlorosis".',
  ]);
});

test.each(['missing', '', '{', '{"mesh":{"D000740":1}}', 'null'])('finds a map that is %j', (json) => {
  expect(faults(sound, json)).toEqual(['codes.json: The map of codes is missing or holds something else.']);
});
