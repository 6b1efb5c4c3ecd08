import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { rehype } from 'rehype';
import { visit } from 'unist-util-visit';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { checkEncyclopedia, renderEncyclopedia } from '../../src/encyclopedia/encyclopedia.ts';
import { shownPath } from '../../src/encyclopedia/load/find-files.ts';
import type { RenderedBody } from '../../src/encyclopedia/page.ts';
import { hasErrors, type Problem } from '../../src/encyclopedia/problem.ts';
import { type ArticleWorkers, startArticleWorkers } from '../../src/encyclopedia/workers/article-workers.ts';
import { formatForPeople } from '../../src/report/human.ts';
import { storesIn } from '../unit/make.ts';
import { cases, shownCases } from './cases.ts';
import { type HostileCase, marksOf } from './hostile-case.ts';
import { threats } from './threats.ts';
import { elements } from './watch.ts';
import { writeCase } from './write-case.ts';

let workers: ArticleWorkers;
beforeAll(() => {
  workers = startArticleWorkers();
});
afterAll(() => workers.close());

/** What becomes of a case on the way from its files to HTML. */
async function outcomeOf(hostile: HostileCase): Promise<{ problems: Problem[]; content: string; html: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'hostile-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const content = join(folder, 'content');
  writeCase(hostile, content);
  const checked = await checkEncyclopedia(content, workers);
  if (hasErrors(checked.problems)) return { problems: checked.problems, content, html: '' };
  const stores = await storesIn(folder);
  const address = { site: 'https://materia.example', base: '/' };
  const { pages, problems } = await renderEncyclopedia(checked, workers, stores, address);
  const html = pages
    .map((page) => join(stores.bodies.folder, `${page.html}.json`))
    .filter((file) => existsSync(file))
    .map(htmlIn);
  return { problems: [...checked.problems, ...problems], content, html: html.join('\n') };
}

function htmlIn(file: string): string {
  const { lead, sections, footnotes }: RenderedBody = JSON.parse(readFileSync(file, 'utf8'));
  return [lead, ...sections.map(({ html }) => html), footnotes].join('\n');
}

test.each(cases.filter(({ refused }) => refused))('$threat refuses $what', async (hostile) => {
  const { problems, content } = await outcomeOf(hostile);
  const { file = '', at = '', ruleId } = hostile.refused ?? {};
  const errors = problems.filter(({ severity }) => severity === 'error');
  const places = errors.map((error) => `${error.file}:${error.line}:${error.column} ${error.ruleId}`);
  const expected = `${shownPath(join(content, file))}:${at}`;
  const isThere = (place: string) => place.startsWith(expected) && /^[: ]/.test(place.slice(expected.length));
  expect(places.filter(isThere), places.join('\n')).not.toEqual([]);
  if (ruleId) expect(places.filter(isThere).join('\n')).toContain(` ${ruleId}`);
  // One line a problem, whatever stands in names and values.
  const report = formatForPeople(problems).trimEnd().split('\n');
  expect(report).toHaveLength(Math.min(problems.length, 200) + (problems.length > 200 ? 2 : 1));
  for (const line of report.slice(0, -1))
    expect(line).toMatch(/^(\S.*:\d+:\d+ {2}[a-z0-9-]+ {2}\S.*[.?:] \S.*\.|… and .*)$/);
});

test.each(shownCases)('$threat shows $what, harmlessly and whole', async (hostile) => {
  const { problems, html } = await outcomeOf(hostile);
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  const { begin, end } = marksOf(hostile);
  expect(html).toContain(begin);
  expect(html).toContain(end);
  visit(rehype().data('settings', { fragment: true }).parse(html), 'element', ({ tagName, properties }) => {
    expect(elements).toContain(tagName);
    expect(Object.keys(properties).filter((name) => /^(on|style|dataPagefind)/i.test(name))).toEqual([]);
    for (const address of [properties.href, properties.src]) {
      if (address !== undefined && address !== null) expect(address).toMatch(/^(#|\/(?!\/)|https:\/\/)/);
    }
  });
});

test('every threat is tried', () => {
  const tried = new Set<string>(cases.map(({ threat }) => threat));
  const project = resolve(import.meta.dirname, '../..');
  const untried = Object.entries(threats).filter(([threat, found]) => {
    const elsewhere: readonly string[] = 'alsoIn' in found ? found.alsoIn : [];
    return !tried.has(threat) && !elsewhere.some((file) => existsSync(join(project, file)));
  });
  expect(untried.map(([threat]) => threat)).toEqual([]);
});

test('no two cases are called the same', () => {
  expect(new Set(cases.map(({ what }) => what)).size).toBe(cases.length);
});
