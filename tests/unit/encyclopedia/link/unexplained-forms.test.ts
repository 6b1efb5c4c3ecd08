import { expect, test } from 'vitest';
import { type Glossary, noGlossary } from '../../../../src/encyclopedia/glossary.ts';
import { linkArticles } from '../../../../src/encyclopedia/link/link-articles.ts';
import { unexplainedForms } from '../../../../src/encyclopedia/link/unexplained-forms.ts';
import { read } from '../../make.ts';

const capacity = read(
  '---\ntitle: Total iron binding capacity\naliases: [Iron binding test]\nabbreviations: [TIBC]\nsummary: A test.\n---\n\nTIBC is a test.\n',
  'tests/capacity',
);

/** The short forms that an article with that body uses and never writes out. */
function unexplained(body: string, glossary: Glossary = noGlossary, owner = capacity): string[] {
  const other = read(`---\ntitle: Anemia\nsummary: Too little.\n---\n\n${body}\n`, 'conditions/anemia');
  const readings = [owner, other];
  const linked = linkArticles(readings.flatMap(({ article }) => article ?? []));
  const found = unexplainedForms(readings, linked, glossary);
  expect(found.has('tests/capacity')).toBe(false);
  return (found.get('conditions/anemia') ?? []).map(
    ({ form, full, line, column }) => `${form} = ${full} ${line}:${column}`,
  );
}

test('tells short forms of other articles that are never written out', () => {
  expect(unexplained('A low TIBC and FERRI.')).toEqual(['TIBC = Total iron binding capacity 6:7']);
});

test.each([
  'A total iron-binding capacity. A low TIBC.',
  'A [[Total iron binding capacity]]. A low TIBC.',
  '## Iron binding tests\n\nA low TIBC.',
  'The iron test (TIBC). A low TIBC.',
  'A low TIBC (a test of iron).',
  'A low tibc.',
])('what the article tells in any way is explained: %s', (body) => {
  expect(unexplained(body)).toEqual([]);
});

test('the glossary has its own search, and a draft has no names', () => {
  const entry = { name: 'TIBC', forms: [] } as unknown as Glossary['abbreviations'][number];
  expect(unexplained('A low TIBC.', { ...noGlossary, abbreviations: [entry] })).toEqual([]);
  const draft = read(
    '---\ntitle: Capacity\nstatus: draft\nabbreviations: [TIBC]\nsummary: A test.\n---\n\nText.\n',
    'tests/capacity',
  );
  expect(unexplained('A low TIBC.', noGlossary, draft)).toEqual([]);
});
