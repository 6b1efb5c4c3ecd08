import { expect, test } from 'vitest';
import { blocksOf } from '../../../../../src/encyclopedia/load/glossary/running-text.ts';
import {
  findTerms,
  indexTerms,
  placesToMark,
  type SearchedWord,
} from '../../../../../src/encyclopedia/load/glossary/term-places.ts';
import { readBody } from '../../../make.ts';

const words: SearchedWord[] = [
  { kind: 'term', forms: ['blood cell', 'blood cells'] },
  { kind: 'term', forms: ['red blood cell', 'red blood cells'] },
  { kind: 'term', forms: ['platelet', 'platelets'] },
  { kind: 'term', forms: ['von Willebrand factor'] },
  { kind: 'term', forms: ['β-thalassemia'] },
  { kind: 'abbreviation', forms: ['CBC', 'CBCs'] },
  { kind: 'abbreviation', forms: ['CO'] },
  { kind: 'abbreviation', forms: ['ME/CFS'] },
];

/** The words that are found in a body, as they are written there. */
function found(body: string, names: string[] = []): string[] {
  const places = findTerms(blocksOf(readBody(body, 'topics/blood').tree), indexTerms(words), names);
  return places.map(({ piece, from, to }) => piece.node.value.slice(from, to));
}

/** The words that are marked. */
function marked(body: string): string[] {
  const places = findTerms(blocksOf(readBody(body, 'topics/blood').tree), indexTerms(words), []);
  return placesToMark(places, (word) => words[word]?.kind ?? 'term').map(({ piece, from, to }) =>
    piece.node.value.slice(from, to),
  );
}

test.each([
  ['Platelets help blood clot, and a platelet is small.', ['Platelets', 'platelet']],
  ['Red blood cells are blood cells.', ['Red blood cells', 'blood cells']],
  ['The von Willebrand factor and β-thalassemia.', ['von Willebrand factor', 'β-thalassemia']],
  ['*Platelets*, **platelets** and the platelet’s work.', ['Platelets', 'platelets', 'platelet']],
  ['Blood\ncells in two lines.', ['Blood\ncells']],
  ['A CBC, two CBCs (ME/CFS).', ['CBC', 'CBCs', 'ME/CFS']],
  ['> A platelet.\n\n- A platelet.\n\n:::note\nA platelet.\n:::', ['platelet', 'platelet', 'platelet']],
  ['| Cell |\n|---|\n| platelet |', ['platelet']],
])('finds whole words, the longest first: %s', (body, expected) => {
  expect(found(body)).toEqual(expected);
});

test.each([
  'PLATELETS and a cbc.',
  'Plateletpheresis, platelet-rich and non‑platelet.',
  'See www.platelet.org/platelet or info@platelet.org.',
  'CO<sub>2</sub> and CO₂ and CO2 and CO+.',
  'A plate*let* and platelet**s**.',
  '`platelet` and [platelet](https://example.org) and [[Platelet|platelet]].',
  '## The platelet\n\nText.',
  '| platelet |\n|---|\n| cell |',
  'Text.<sup>platelet</sup> <kbd>platelet</kbd> <abbr title="short">CBC</abbr> ~~platelet~~',
  '```\nplatelet\n```',
  'Text.[@platelet] ![platelet](platelet.png)',
  'Text.[^1]\n\n[^1]: A platelet.',
])('finds nothing in a longer word, an address, a link, a heading, code or a sign: %s', (body) => {
  expect(found(body)).toEqual([]);
});

test('a word inside a longer name of the article is left as it is', () => {
  const body = 'A platelet disease affects the platelet. Platelet disease is rare.';
  expect(found(body, ['Platelet disease'])).toEqual(['platelet']);
});

test('the first use of a term is marked, and every use of an abbreviation but the one that introduces it', () => {
  expect(marked('A platelet and platelets. Red blood cells and a red blood cell.')).toEqual([
    'platelet',
    'Red blood cells',
  ]);
  expect(marked('A complete blood count (CBC) is a test. A CBC is quick, and CBCs are cheap.')).toEqual([
    'CBC',
    'CBCs',
  ]);
  expect(marked('A CBC, that is a complete blood count (CBC).')).toEqual(['CBC', 'CBC']);
});

test('a text of nothing but abbreviations has no more marks than a page can bear', () => {
  expect(marked(`${'CBC '.repeat(400)}\n\n${'CBC '.repeat(400)}`)).toHaveLength(500);
});
