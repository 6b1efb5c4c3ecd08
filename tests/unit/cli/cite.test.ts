import { expect, test } from 'vitest';
import { readCitations } from '../../../src/cli/citation-file.ts';
import { mergeReferences } from '../../../src/cli/cite.ts';

const bibtex = `@article{smith2020,
  title = {Iron and {DNA}}, author = {Smith, Jane and M{\\"u}ller, J. P.}, journal = {Blood}, year = 2020,
  volume = 3, number = 2, pages = {1--9}, doi = {10.1000/xyz}, pmid = {12345678}, abstract = {Not kept.}
}`;
const ris =
  'TY  - JOUR\nAU  - Smith, Jane\nTI  - Iron and DNA\nJO  - Blood\nPY  - 2020\nDO  - 10.1000/xyz\nUR  - https://pubmed.ncbi.nlm.nih.gov/12345678/\nER  - \n';
const csl = JSON.stringify([
  { id: 'X', type: 'webpage', title: 'Iron', URL: 'https://example.org/iron', 'custom-field': 1 },
]);

test('reads BibTeX, with its PMID, and keeps what a bibliography shows', () => {
  expect(readCitations('bibtex', bibtex)).toEqual([
    {
      id: 'pmid-12345678',
      type: 'article-journal',
      title: 'Iron and DNA',
      author: [
        { family: 'Smith', given: 'Jane' },
        { family: 'Müller', given: 'J. P.' },
      ],
      'container-title': 'Blood',
      issued: { 'date-parts': [[2020]] },
      volume: '3',
      issue: '2',
      page: '1-9',
      DOI: '10.1000/xyz',
      PMID: '12345678',
    },
  ]);
});

test('reads RIS, with the PMID of its address', () => {
  expect(readCitations('ris', ris)).toMatchObject([{ id: 'pmid-12345678', title: 'Iron and DNA', DOI: '10.1000/xyz' }]);
});

test('reads CSL-JSON, a list or one work', () => {
  const [work] = readCitations('csl', csl);
  expect(work).toEqual({ id: 'x', type: 'webpage', title: 'Iron', URL: 'https://example.org/iron' });
  expect(readCitations('csl', JSON.stringify(JSON.parse(csl)[0]))).toEqual([work]);
});

test.each([
  ['bibtex', '@article{a, title = {Iron'],
  ['bibtex', 'Iron is a metal.'],
  ['ris', 'Iron is a metal.'],
  ['csl', '{'],
  ['csl', '[]'],
] as const)('refuses what is no %s: %s', (format, text) => {
  expect(() => readCitations(format, text)).toThrow(/^The file is not .*\. Export it again/);
});

test('adds works in the order of their keys and says by which to cite them', () => {
  const before = JSON.stringify([{ id: 'zinc', type: 'webpage', title: 'Zinc', URL: 'https://example.org/zinc' }]);
  const { works, text, problems } = mergeReferences(before, readCitations('csl', csl), 'references.json');
  expect(problems).toEqual([]);
  expect(works).toEqual([{ key: 'x', title: 'Iron', isNew: true }]);
  expect(JSON.parse(text).map(({ id }: { id: string }) => id)).toEqual(['x', 'zinc']);
});

test('adds no work twice, whatever its key', () => {
  const first = mergeReferences('[]', readCitations('bibtex', bibtex), 'references.json').text;
  const again = mergeReferences(first, readCitations('ris', ris), 'references.json');
  expect(again.works).toEqual([{ key: 'pmid-12345678', title: 'Iron and DNA', isNew: false }]);
  expect(again.text).toBe(first);
});

test('gives another key where one is taken by another work', () => {
  const before = JSON.stringify([{ id: 'x', type: 'webpage', title: 'Zinc', URL: 'https://example.org/zinc' }]);
  expect(mergeReferences(before, readCitations('csl', csl), 'references.json').works[0]?.key).toBe('x-2');
});

test.each([
  ['a DOI that is none', { DOI: 'xyz' }, 'is not a DOI'],
  ['an address that runs code', { URL: 'javascript:alert(1)' }, 'web address'],
  ['a hidden character', { title: 'Iron\u202e' }, 'U+202E'],
])('refuses a work with %s', (_what, fields, words) => {
  const work = { id: 'a', type: 'webpage', title: 'Iron', ...fields };
  const { problems } = mergeReferences('[]', readCitations('csl', JSON.stringify([work])), 'references.json');
  expect(problems.map(({ message }) => message).join()).toContain(words);
});
