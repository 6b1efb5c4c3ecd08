import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { makeNamesIndex } from '../../../src/after-build/names/names-index.ts';
import { readBodyText } from '../../../src/after-build/names/subject.ts';
import { readWordSources, type WordSources } from '../../../src/after-build/names/word-sources.ts';
import { checkEncyclopedia, renderEncyclopedia } from '../../../src/encyclopedia/encyclopedia.ts';
import { shownPath } from '../../../src/encyclopedia/load/find-files.ts';
import { hasErrors } from '../../../src/encyclopedia/problem.ts';
import { createNamesEngine, readNamesIndex } from '../../../src/names/engine.ts';
import { formatForPeople } from '../../../src/report/human.ts';
import { storesIn, workersHere } from '../make.ts';
import { brokenPromises } from './search-contract.ts';

const project = join(import.meta.dirname, '../../..');
const workers = workersHere();

/** Makes the index of a content folder as the build does, asks its engine, and tells every promise that is broken. */
async function report(content: string, sources: WordSources): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'materia-contract-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const checked = await checkEncyclopedia(content, workers);
  expect(hasErrors(checked.problems), formatForPeople(checked.problems)).toBe(false);
  const stores = await storesIn(folder);
  const { pages } = await renderEncyclopedia(checked, workers, stores, { site: 'https://example.org', base: '/' });
  const { byPath } = checked.encyclopedia.index;
  const subjects = await Promise.all(
    pages
      .filter(({ status }) => status !== 'withdrawn')
      .map(async ({ path, html, linksHere }) => {
        const article = byPath.get(path);
        if (!article) throw new Error(`The page "${path}" has no article`);
        return { article, text: await readBodyText(stores.bodies.folder, html), linksHere: linksHere.length };
      }),
  );
  const index = readNamesIndex(makeNamesIndex(subjects, sources));
  const articles = subjects.map(({ article }) => article);
  return formatForPeople(brokenPromises(articles, index.confusable, createNamesEngine(index)));
}

test('search finds every article of the encyclopedia by its names and by what it must be found for', async () => {
  const broken = await report(join(project, 'content'), readWordSources().sources);
  expect(broken, broken).toBe(formatForPeople([]));
});

test('a promise that search breaks is told with its place, what came instead and what to do', async () => {
  const none = { concepts: [], learned: [], layWords: [], wordPairs: [] };
  const folder = join(import.meta.dirname, 'fixture');
  const broken = await report(join(folder, 'content'), none);
  expect(broken.replaceAll(`${shownPath(folder)}/`, '')).toBe(readFileSync(join(folder, 'expected.txt'), 'utf8'));
});
