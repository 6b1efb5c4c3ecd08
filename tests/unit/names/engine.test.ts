import { expect, test } from 'vitest';
import { createNamesEngine } from '../../../src/names/engine.ts';
import { readKnownWords, writeKnownWords } from '../../../src/names/known-words.ts';
import type { NamedArticle, OtherName } from '../../../src/names/names-file.ts';

function article(title: string, kinds: Partial<Record<OtherName['kind'], string[]>> = {}): NamedArticle {
  const names = Object.entries(kinds).flatMap(([kind, texts]) =>
    texts.map((text) => ({ text, kind: kind as OtherName['kind'] })),
  );
  const path = `conditions/${title.toLowerCase().replaceAll(' ', '-')}`;
  return { path, title, weight: 10, sections: [{ anchor: 'symptoms', text: 'Symptoms' }], names };
}

const engine = createNamesEngine({
  articles: [
    article('Anemia', { alias: ['Anaemia'], layName: ['low blood'] }),
    article('Hypoglycemia', { layName: ['low blood sugar'] }),
    article('Hyperglycemia', { layName: ['high blood sugar'] }),
    article('Arc syndrome', { alias: ['Arthrogryposis syndrome'] }),
    article('Scoliosis'),
    article('Multiple sclerosis', { abbreviation: ['MS'] }),
    article('Mitral stenosis', { abbreviation: ['MS'] }),
    article('Chickenpox', { layName: ['chicken pox'] }),
    article('Kidney failure'),
  ],
  pairs: [{ one: 'kidney', other: 'renal', sure: 9 }],
  confusable: [{ one: 'Hyperglycemia', other: 'Hypoglycemia' }],
  known: readKnownWords(writeKnownWords(new Set(['farting']))),
});
const titles = (query: string, options = {}) => engine.ask(query, options).suggestions.map(({ title }) => title);

test.each([
  ['Anemia', 'Anemia'],
  ['anaemias', 'Anemia'],
  ['low blood', 'Anemia'],
  ['renal failure', 'Kidney failure'],
  ['failure of the kidneys', 'Kidney failure'],
  ['what are the symptoms of scoliosis', 'Scoliosis'],
  ['scolliosis', 'Scoliosis'],
  ['chicken pocks', 'Chickenpox'],
])('%s means %s', (query, title) => {
  expect(titles(query)[0]).toBe(title);
});

test('a question opens the section that answers it', () => {
  expect(engine.ask('symptoms of anemia').suggestions[0]?.section?.anchor).toBe('symptoms');
});

test('a correction is announced, and undone by asking literally', () => {
  expect(engine.ask('scolliosis').correction).toEqual({ from: 'scolliosis', to: 'scoliosis' });
  expect(engine.ask('scolliosis', { literally: true }).suggestions).toEqual([]);
});

test.each(['hypoglycemia', 'hyperglycemia', 'hypoglicemia', 'hiperglycemia'])('%s shows both of the pair', (query) => {
  const answer = engine.ask(query);
  expect(new Set(titles(query).slice(0, 2))).toEqual(new Set(['Hypoglycemia', 'Hyperglycemia']));
  expect(answer.confusable).toBeDefined();
  expect(answer.correction).toBeUndefined();
});

test('an abbreviation lists every owner', () => {
  expect(titles('MS').slice(0, 2).sort()).toEqual(['Mitral stenosis', 'Multiple sclerosis']);
});

test('letters in capitals are not corrected into other letters', () => {
  expect(engine.ask('DRC syndrome').correction).toBeUndefined();
  expect(titles('drc syndrome')[0]).toBe('Arc syndrome');
});

test.each(['blorfing zwackle', 'qwxzt', 'farting', 'wifi password', '?!', ''])('%s means nothing', (query) => {
  expect(engine.ask(query).suggestions).toEqual([]);
});

test('while a word is typed it is the beginning of another before it is an error', () => {
  expect(titles('scol', { typing: true })).toEqual(['Scoliosis']);
  expect(engine.ask('scol', { typing: true }).correction).toBeUndefined();
});

test('the full text is asked by the title where a name is that of one article, and by the name where it is not', () => {
  expect(engine.ask('low blood').fullText).toEqual(['anemia']);
  expect(engine.ask('MS').fullText[0]).toBe('ms');
});

test.each(['constructor', '__proto__', 'toString valueOf', 'hasOwnProperty syndrome'])(
  '%s is a word like others',
  (query) => {
    expect(titles(query)).toEqual([]);
    const named = createNamesEngine({ articles: [article(`Iron ${query}`)], pairs: [], confusable: [] });
    expect(named.ask(`iron ${query}`).suggestions.map(({ title }) => title)).toEqual([`Iron ${query}`]);
  },
);

test('a pair that is near twice is shown once', () => {
  const pair = createNamesEngine({
    articles: [article('Hypothyroidism'), article('Hyperthyroidism')],
    pairs: [],
    confusable: [{ one: 'Hypothyroidism', other: 'Hyperthyroidism' }],
  });
  const { suggestions } = pair.ask('hyprthyroidism');
  expect(suggestions.map(({ title }) => title).sort()).toEqual(['Hyperthyroidism', 'Hypothyroidism']);
});

test('a word of the lay table is no name of the article, and the full text is asked for it too', () => {
  const said = article('Heart attack');
  said.names.push({ text: 'chest pain', kind: 'vocabulary', place: 0 });
  const { suggestions, fullText } = createNamesEngine({ articles: [said], pairs: [], confusable: [] }).ask(
    'chest pain',
  );
  expect(suggestions).toMatchObject([{ title: 'Heart attack', kind: 'layTable', name: 'chest pain' }]);
  expect(fullText).toEqual(['chest pain', 'heart attack']);
});
