import { expect, test } from 'vitest';
import { type Article, positionOf } from '../../../../src/encyclopedia/article.ts';
import { read } from '../../make.ts';

const withKeys = (keys: string) =>
  read(`---\ntitle: Anemia\nsummary: Too little hemoglobin in the blood.\n${keys}\n---\n\nAnemia is common.\n`);

/** `4:10 wrong-value` and the message of the only problem. */
function only(keys: string): { place: string; message: string } {
  const { problems } = withKeys(keys);
  expect(problems).toHaveLength(1);
  const [{ line, column, ruleId, message } = { line: 0, column: 0, ruleId: '', message: '' }] = problems;
  return { place: `${line}:${column} ${ruleId}`, message };
}

test('fills in what an editor left out', () => {
  const { article, problems } = withKeys('');
  expect(problems).toEqual([]);
  expect(article).toMatchObject({
    status: 'published',
    review: { state: 'unreviewed' },
    aliases: [],
    relations: {},
    codes: {},
    sources: [],
  });
});

test('accepts every key of the format', () => {
  const keys = [
    'aliases: [Anaemia]',
    'abbreviations: [AN]',
    'layNames: [thin blood]',
    'misspellings: [anemea]',
    'systems: [blood]',
    'codes: { icd10cm: D64.9, mesh: [D000740], omim: "206000", orphanet: "108997", doid: "DOID:2355", hpo: "HP:0001903", maxo: "MAXO:0000756", uberon: "UBERON:0002106", cl: "CL:0000232", fma: "FMA:7196", chebi: "CHEBI:5801" }',
    'relations: { symptoms: [symptoms/fatigue], causedBy: [conditions/leukemia] }',
    'seeAlso: [conditions/thalassemia]',
    'notToBeConfusedWith: [conditions/leukemia]',
    'noCareAdvice: Reading about it needs no help.',
    'status: imported',
    'review: { state: reviewed, by: ada, on: 2026-11-01, next: 2028-11-01, hashes: { lead: "0123456789abcdef" } }',
    'updated: 2026-11-22',
    'sources: [{ publisher: National Institutes of Health, url: "https://www.nih.gov/" }]',
  ];
  expect(withKeys(keys.join('\n')).problems).toEqual([]);
});

test.each([
  ['alaises: [Anaemia]', '4:1 unknown-key', 'Did you mean "aliases"?'],
  ['codes: { meshh: D000740 }', '4:10 unknown-key', 'Did you mean "mesh"?'],
  ['relations: { cause: [x] }', '4:14 unknown-key', 'Did you mean "causes"?'],
  ['review: { state: unreviewed, on: 2026-11-22 }', '4:30 unknown-key', '"on" is not a key'],
  ['sources: [{ publisher: NIH, url: "https://nih.gov/", date: x }]', '4:54 unknown-key', 'Known here: publisher, url'],
])('refuses the unknown key in %s', (keys, place, words) => {
  const { place: at, message } = only(keys);
  expect(at).toBe(place);
  expect(message).toContain(words);
});

test.each([
  ['aliases: Anaemia', '4:10', 'a list such as [one, two]'],
  ['aliases: [Anaemia, 12]', '4:20', '"aliases[2]" is 12, expected text'],
  ['aliases: [""]', '4:11', 'is empty'],
  ['aliases:', '4:9', 'expected a list'],
  ['status: publised', '4:9', 'Did you mean "published"?'],
  ['systems: [blod]', '4:11', 'Did you mean "blood"?'],
  ['updated: 22.11.2026', '4:10', 'is not a date such as 2026-11-22'],
  ['updated: 2026-02-30', '4:10', 'is not a date'],
  ['updated: 2026-13-01', '4:10', 'is not a date'],
  ['updated: 2025-02-29', '4:10', 'is not a date'],
  ['codes: { mesh: 740 }', '4:16', '"codes.mesh"'],
  ['codes: { mesh: X000740 }', '4:16', '"codes.mesh"'],
  ['codes: { hpo: [HP:0001903, "HP:1"] }', '4:28', '"codes.hpo[2]"'],
  ['review: { state: reviewed }', '4:9', '"review.by"'],
  ['review: { state: done }', '4:18', '"review.state"'],
  ['sources: [{ publisher: NIH, url: "javascript:alert(1)" }]', '4:34', '"sources[1].url"'],
  ['sources: [{ publisher: NIH, url: "https://nih.gov@evil.example/" }]', '4:34', 'holds a user name'],
  ['sources: [{ publisher: NIH, url: "https://:secret@evil.example/" }]', '4:34', 'holds a user name'],
  ['sources: [{ publisher: NIH, url: "https://nih.gov/a b" }]', '4:34', 'holds a space'],
  ['noCareAdvice: "line one\\nline two"', '4:15', 'holds a line break'],
])('refuses the value in %s', (keys, place, words) => {
  const { problems } = withKeys(keys);
  const [problem] = problems;
  expect(`${problem?.line}:${problem?.column} ${problem?.ruleId}`).toBe(`${place} wrong-value`);
  expect(problem?.message).toContain(words);
});

test.each([
  ['no title', 'summary: Too little hemoglobin.', ['1:1 "title"']],
  ['no summary', 'title: Anemia', ['1:1 "summary"']],
  ['neither', 'status: draft', ['1:1 "title"', '1:1 "summary"']],
])('asks for what is missing when there is %s', (_what, keys, expected) => {
  const { problems } = read(`---\n${keys}\n---\n\nAnemia is common.\n`);
  expect(problems.map(({ line, column, message }) => `${line}:${column} ${/"\w+"/.exec(message)?.[0]}`)).toEqual(
    expected,
  );
  expect(problems.every(({ ruleId }) => ruleId === 'missing-field')).toBe(true);
});

test.each([
  ['title', 160],
  ['summary', 200],
])('refuses a %s of more than %i characters', (key, most) => {
  const other = key === 'title' ? 'summary: What it is.' : 'title: Anemia';
  const problemsOf = (length: number) => read(`---\n${key}: ${'a'.repeat(length)}\n${other}\n---\n\nText.\n`).problems;
  expect(problemsOf(most)).toEqual([]);
  expect(problemsOf(most + 1).map(({ message }) => message)).toEqual([
    expect.stringContaining(`more than ${most} characters`),
  ]);
});

test('reports every fault in one run and keeps what is sound', () => {
  const { article, problems } = withKeys('aliases: Anaemia\nstatus: publised\ncolour: red\nabbreviations: [AN]');
  expect(problems.map(({ line, ruleId }) => `${line} ${ruleId}`).sort()).toEqual([
    '4 wrong-value',
    '5 wrong-value',
    '6 unknown-key',
  ]);
  expect(article).toMatchObject({ title: 'Anemia', aliases: [], status: 'published', abbreviations: ['AN'] });
});

test('knows where each value stands', () => {
  const { article } = withKeys('relations:\n  symptoms: [symptoms/fatigue, symptoms/pallor]');
  expect(positionOf(article as Article, 'relations.symptoms.1')).toEqual({ line: 5, column: 32 });
  expect(positionOf(article as Article, 'title')).toEqual({ line: 2, column: 8 });
  expect(positionOf(article as Article, 'updated')).toEqual({ line: 1, column: 1 });
});

test.each([
  ['a space in front', 'aliases: [" Anaemia"]', '4:11'],
  ['a space behind', "aliases: [Low blood, 'Anaemia ']", '4:22'],
  ['a tab', 'aliases: ["Low\\tblood"]', '4:11'],
  ['a space in front of a relation', 'seeAlso: [" conditions/thalassemia"]', '4:11'],
])('refuses a value with %s', (_what, keys, place) => {
  expect(only(keys).place).toBe(`${place} wrong-value`);
});

test.each([
  ['a bell', 'aliases: ["Low\\ablood"]'],
  ['a NUL', 'aliases: ["Low\\0blood"]'],
  ['a control character of Latin-1', 'aliases: ["Low\\x90blood"]'],
  ['a line separator', 'aliases: ["Low\\u2028blood"]'],
  ['a change of direction as an escape', 'aliases: ["Low\\u202Eblood"]'],
  ['a change of direction', 'aliases: [Low\u202Eblood]'],
  ['an isolate', 'aliases: [Low\u2066blood]'],
  ['a mark of direction', 'aliases: ["Low\\u200Fblood"]'],
])('refuses a value that hides %s', (_what, keys) => {
  expect(only(keys).place).toMatch(/^4:1[14-5] forbidden-character$/);
});

test.each([
  ['title', '" Anemia"'],
  ['summary', '"Too little hemoglobin. "'],
])('refuses the %s %s', (key, value) => {
  const other = key === 'title' ? 'summary: What it is.' : 'title: Anemia';
  const { problems } = read(`---\n${key}: ${value}\n${other}\n---\n\nText.\n`);
  expect(problems.map(({ line, column, ruleId }) => `${line}:${column} ${ruleId}`)).toEqual([
    `2:${key.length + 3} wrong-value`,
  ]);
});

test('spaces within a value are one space, as on the page', () => {
  const { article } = read(
    '---\ntitle: Sickle  cell disease\nsummary: What it is.\naliases: [Low  blood]\n---\n\nText.\n',
  );
  expect(article?.title).toBe('Sickle cell disease');
  expect(article?.aliases).toEqual(['Low blood']);
});
