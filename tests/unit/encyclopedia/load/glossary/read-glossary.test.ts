import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readGlossary } from '../../../../../src/encyclopedia/load/glossary/read-glossary.ts';
import { places } from '../../../make.ts';

/** Reads a glossary of these files. */
async function read(files: Record<string, string | Uint8Array>) {
  const folder = mkdtempSync(join(tmpdir(), 'glossary-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return readGlossary(new Map(Object.keys(files).map((name) => [name, join(folder, name)])));
}

const terms = async (text: string | Uint8Array) => {
  const { glossary, problems } = await read({ 'terms.yaml': text });
  return { names: glossary.terms.map(({ name }) => name), problems: places(problems), complete: glossary.complete };
};

test('a content folder may have no glossary', async () => {
  expect(await read({})).toEqual({
    glossary: { terms: [], abbreviations: [], wordParts: [], complete: true },
    problems: [],
  });
});

test('reads all three kinds, sorted by name, with the place of each', async () => {
  const { glossary, problems } = await read({
    'terms.yaml':
      'platelet:\n  definition: A piece of a cell.\nblast:\n  definition: A young cell.\n  source: nih-blast\n',
    'abbreviations.yaml':
      'CBC:\n  full: complete blood count\nMS:\n  full: [multiple sclerosis, mitral stenosis]\n  common: true\n',
    'word-parts.yaml': '-emia:\n  meaning: in the blood\n  forms: [-aemia]\n',
  });
  expect(problems).toEqual([]);
  expect(glossary.terms).toMatchObject([
    { kind: 'term', name: 'blast', anchor: 'blast', line: 3, column: 1, source: ['nih-blast'], forms: [] },
    { kind: 'term', name: 'platelet', anchor: 'platelet', line: 1, positions: { definition: { line: 2, column: 15 } } },
  ]);
  expect(glossary.abbreviations).toMatchObject([
    { kind: 'abbreviation', name: 'CBC', anchor: 'cbc', full: ['complete blood count'], common: false },
    { name: 'MS', full: ['multiple sclerosis', 'mitral stenosis'], common: true },
  ]);
  expect(glossary.wordParts).toMatchObject([{ kind: 'wordPart', name: '-emia', anchor: 'emia', forms: ['-aemia'] }]);
});

test('every entry has an anchor of its own that means nothing else in a page', async () => {
  const { glossary } = await read({
    'terms.yaml': 'title: { definition: A name. }\nreferences: { definition: A list. }\npd: { definition: A test. }\n',
    'abbreviations.yaml': 'Pd: { full: palladium }\nPD: { full: panic disorder }\n',
  });
  const anchors = [...glossary.terms, ...glossary.abbreviations].map(({ anchor }) => anchor);
  expect(anchors).toEqual(['pd', 'section-references', 'section-title', 'pd-2', 'pd-3']);
});

test.each([
  ['blast: { definition: A **young** cell. }', '1:22 wrong-value'],
  ['blast: { definition: "A <b>young</b> cell." }', '1:22 wrong-value'],
  [`blast: { definition: "${'young '.repeat(34)}cell." }`, '1:22 wrong-value'],
  ['blast: {}', '1:1 missing-field'],
  ['blast:', '1:1 missing-field'],
  ['blast: A young cell', '1:8 wrong-value'],
  ['blast: { definition: A cell., form: [blasts] }', '1:31 unknown-key'],
  ['blast: { definition: A cell., forms: ["(blasts)"] }', '1:39 wrong-value'],
  ['"12": { definition: A number. }', '1:1 wrong-value'],
  ['12: { definition: A number. }', '1:1 bad-yaml'],
  ['blast: { definition: A cell. }\nblast: { definition: A cell. }', '2:1 bad-yaml'],
  ['__proto__: { definition: A cell. }', '1:1 bad-yaml'],
  ['blast: &cell { definition: A cell. }', '1:14 bad-yaml'],
  ['- blast', '1:1 bad-yaml'],
  ['# nothing', '1:1 bad-yaml'],
  ['', '1:1 bad-yaml'],
  ['blast: { definition: A\u202e cell. }', '1:23 forbidden-character'],
  ['bl\u0430st: { definition: A cell. }', '1:1 lookalike-letter'],
  ['blast: { definition: A cell., forms: [blast] }', '1:39 duplicate-term'],
  [`# ${'long '.repeat(5000)}`, '1:1 too-large'],
])('refuses %s', async (text, problem) => {
  expect(await terms(`${text}\n`)).toMatchObject({ problems: [problem], complete: false });
});

test('a file that is no text, is too large or is none stops with its name', async () => {
  expect((await terms(Buffer.from('blast: { definition: caf\xe9 }', 'latin1'))).problems).toEqual([
    '1:25 invalid-utf8',
  ]);
  expect((await terms('blast: { definition: A cell. }\n'.padEnd(257 * 1024, '#\n'))).problems).toEqual([
    '1:1 too-large',
  ]);
  const { problems } = await readGlossary(new Map([['terms.yaml', '/nowhere/terms.yaml']]));
  expect(places(problems)).toEqual(['1:1 unreadable-file']);
});

test('an entry with a fault is left out, the others stay', async () => {
  expect((await terms('blast: {}\nplatelet: { definition: A piece of a cell. }\n')).names).toEqual(['platelet']);
});

test('a word that two entries claim is told with the place of the first', async () => {
  const { problems } = await read({
    'terms.yaml': 'MS: { definition: A disease. }\n',
    'abbreviations.yaml': 'CBC: { full: complete blood count, forms: [MS] }\n',
  });
  expect(places(problems)).toEqual(['1:44 duplicate-term']);
  expect(problems[0]?.message).toMatch(/"MS" is also the entry or a form of "MS" \(.*terms\.yaml:1\)/);
});

test('a file of more entries than a page can show is refused', async () => {
  const text = Array.from({ length: 2_100 }, (_, index) => `k${index}:\n`).join('');
  expect((await terms(text)).problems).toEqual(['2001:1 bad-yaml']);
});
