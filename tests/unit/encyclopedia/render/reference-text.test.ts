import { expect, test } from 'vitest';
import { referenceText } from '../../../../src/encyclopedia/render/reference-text.ts';

const entry = { id: 'pmid-33197049', type: 'article-journal', title: 'Primary myelofibrosis.' };

test('writes a journal article in the Vancouver style', () => {
  expect(
    referenceText({
      ...entry,
      author: [{ family: 'Tefferi', given: 'A' }, { literal: 'Working Group' }],
      'container-title': 'Am J Hematol',
      issued: { 'date-parts': [[2021, 1]] },
      volume: 96,
      issue: '1',
      page: '145-162',
      DOI: '10.1002/ajh.26050',
      PMID: '33197049',
    }),
  ).toMatchObject({
    authors: 'Tefferi A, Working Group',
    title: 'Primary myelofibrosis',
    source: 'Am J Hematol. 2021;96(1):145-162',
    links: [
      { label: 'doi:10.1002/ajh.26050', url: 'https://doi.org/10.1002/ajh.26050' },
      { label: 'PubMed 33197049', url: 'https://pubmed.ncbi.nlm.nih.gov/33197049/' },
    ],
  });
});

test('names six authors and no more', () => {
  const author = 'ABCDEFGH'.split('').map((family) => ({ family }));
  expect(referenceText({ ...entry, author }).authors).toBe('A, B, C, D, E, F, et al');
  expect(referenceText({ ...entry, author: author.slice(0, 6) }).authors).toBe('A, B, C, D, E, F');
});

test.each([
  [{}, ''],
  [{ publisher: 'National Institutes of Health' }, 'National Institutes of Health'],
  [{ publisher: 'NIH', issued: { 'date-parts': [['2026']] } }, 'NIH. 2026'],
  [{ 'container-title': 'Blood', issued: { 'date-parts': [[2020]] }, volume: 5 }, 'Blood. 2020;5'],
])('leaves out what %j does not say', (fields, source) => {
  expect(referenceText({ ...entry, ...fields }).source).toBe(source);
});

test('a link of the web shows its host, and signs of a DOI stay in its path', () => {
  expect(referenceText({ ...entry, URL: 'https://www.nih.gov/a', DOI: '10.1016/S0140(20)<1>#2?3' }).links).toEqual([
    { label: 'doi:10.1016/S0140(20)<1>#2?3', url: 'https://doi.org/10.1016/S0140(20)%3C1%3E%232%3F3' },
    { label: 'nih.gov', url: 'https://www.nih.gov/a' },
  ]);
});
