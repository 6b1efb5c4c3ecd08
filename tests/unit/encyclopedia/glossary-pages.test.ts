import { expect, test } from 'vitest';
import type { Abbreviation, Glossary, GlossaryEntry, Term, WordPart } from '../../../src/encyclopedia/glossary.ts';
import { glossaryPages } from '../../../src/encyclopedia/glossary-pages.ts';
import { prepareVocabulary, vocabularyOf } from '../../../src/encyclopedia/load/glossary/read-terms.ts';
import { parseArticle } from '../../../src/encyclopedia/load/read-article.ts';
import { namePartsOf, wordsOf } from '../../../src/encyclopedia/words-on-page.ts';
import { encyclopediaOf, fileOf } from '../make.ts';

const entry = (name: string): GlossaryEntry => ({
  name,
  anchor: name.toLowerCase().replaceAll('-', ''),
  forms: [],
  see: [],
  source: [],
  file: 'content/glossary/terms.yaml',
  positions: {},
  line: 1,
  column: 1,
});
const platelet: Term = {
  ...entry('platelet'),
  kind: 'term',
  forms: ['platelets'],
  definition: 'A piece of a cell.',
  see: ['CBC'],
  source: ['nih-blood'],
  article: 'anatomy/platelet',
};
const thrombocytopenia: Term = {
  ...entry('thrombocytopenia'),
  kind: 'term',
  definition: 'Too few.',
  source: ['nih-blood'],
};
const cbc: Abbreviation = {
  ...entry('CBC'),
  kind: 'abbreviation',
  full: ['complete blood count', 'cord blood center'],
  definition: 'A blood test.',
  common: false,
};
const penia: WordPart = { ...entry('-penia'), kind: 'wordPart', meaning: 'too few', examples: [], except: [] };
const glossary: Glossary = {
  terms: [platelet, thrombocytopenia],
  abbreviations: [cbc],
  wordParts: [penia],
  complete: true,
};
const vocabulary = prepareVocabulary(vocabularyOf(glossary));

function article(title: string, status: string, body: string, path = `conditions/${title.toLowerCase()}`) {
  const text = `---\ntitle: ${title}\nstatus: ${status}\nsummary: What it is.\n---\n\n${body}\n`;
  const made = parseArticle(fileOf(path), new TextEncoder().encode(text), vocabulary).article;
  if (!made) throw new Error(`No article "${title}"`);
  return made;
}

const leukemia = article('Leukemia', 'published', 'Few platelets. A complete blood count (CBC) and a CBC.');
const neutropenia = article('Neutropenia', 'imported', 'Platelets are well.');
const all = [
  leukemia,
  neutropenia,
  article('Old', 'withdrawn', 'Platelets.'),
  article('New', 'draft', 'Platelets.'),
  article('Platelet', 'published', 'A platelet.', 'anatomy/platelet'),
];
const references = [{ id: 'nih-blood', type: 'webpage', title: 'Blood', publisher: 'MedlinePlus' }];
const encyclopedia = { ...encyclopediaOf(all, { references }), glossary };

test('an entry names the articles that use it, none that is a draft or withdrawn', () => {
  const { terms, abbreviations } = glossaryPages(encyclopedia);
  expect(terms.entries[0]).toMatchObject({
    name: 'platelet',
    meaning: 'A piece of a cell.',
    more: { path: 'anatomy/platelet', title: 'Platelet' },
    see: [{ name: 'CBC', page: '/abbreviations/', anchor: 'cbc' }],
    usedIn: [{ title: 'Leukemia' }, { title: 'Neutropenia' }, { title: 'Platelet' }],
    uses: 3,
  });
  expect(abbreviations.entries[0]).toMatchObject({
    meaning: 'Complete blood count or cord blood center. A blood test.',
    usedIn: [{ title: 'Leukemia' }],
  });
});

test('a part of words names the articles and the terms whose names hold it', () => {
  expect(glossaryPages(encyclopedia).wordParts.entries[0]).toMatchObject({
    name: '-penia',
    usedIn: [{ title: 'Neutropenia' }],
    heldBy: [{ name: 'thrombocytopenia', page: '/glossary/', anchor: 'thrombocytopenia' }],
  });
  expect(namePartsOf(neutropenia, encyclopedia)).toEqual([
    { word: 'neutropenia', parts: [{ name: '-penia', meaning: 'too few', anchor: 'penia' }] },
  ]);
});

test('sources are numbered once on a page, and lead back to each place that cites them', () => {
  const { entries, references } = glossaryPages(encyclopedia).terms;
  expect(references).toMatchObject([{ key: 'nih-blood', number: 1, title: 'Blood', citedAt: ['cite-1', 'cite-2'] }]);
  expect(entries.flatMap(({ citations }) => citations.map(({ number, id }) => `${number} ${id}`))).toEqual([
    '1 cite-1',
    '1 cite-2',
  ]);
});

test('many articles are counted, and the first of them named', () => {
  const many = Array.from({ length: 60 }, (_, index) => article(`D${index}`, 'published', 'Platelets.'));
  const [first] = glossaryPages({ ...encyclopediaOf(many, { references }), glossary }).terms.entries;
  expect(first?.uses).toBe(60);
  expect(first?.usedIn).toHaveLength(50);
});

test('the page of an article tells the words that it marks, of an abbreviation the meaning that it writes out', () => {
  expect(wordsOf(leukemia, encyclopedia)).toEqual([
    {
      name: 'platelet',
      anchor: 'platelet',
      kind: 'term',
      meaning: 'A piece of a cell.',
      more: { path: 'anatomy/platelet', title: 'Platelet' },
    },
    { name: 'CBC', anchor: 'cbc', kind: 'abbreviation', meaning: 'Complete blood count. A blood test.' },
  ]);
});
