import { expect, test } from 'vitest';
import { prepareVocabulary, type VocabularyWord } from '../../../../../src/encyclopedia/load/glossary/read-terms.ts';
import { parseArticle } from '../../../../../src/encyclopedia/load/read-article.ts';
import { fileOf } from '../../../make.ts';

const term = (name: string, ...forms: string[]): VocabularyWord => ({
  name,
  kind: 'term',
  forms: [name, ...forms],
  full: [],
  common: false,
});
const short = (name: string, full: string[], common = false): VocabularyWord => ({
  name,
  kind: 'abbreviation',
  forms: [name],
  full,
  common,
});
const vocabulary = prepareVocabulary([
  term('platelet', 'platelets'),
  term('anemia', 'anemias'),
  short('CBC', ['complete blood count']),
  short('MS', ['multiple sclerosis', 'mitral stenosis']),
  short('DNA', ['deoxyribonucleic acid'], true),
  short('AN', ['anemia of the newborn']),
]);

/** `name line:column full` of each word that an article on anemia uses, `-` before one that is not marked. */
function terms(body: string): string[] {
  const front = '---\ntitle: Anemia\naliases: [Anaemia]\nabbreviations: [AN]\nsummary: Too little hemoglobin.\n---\n';
  const { article } = parseArticle(fileOf('conditions/anemia'), new TextEncoder().encode(front + body), vocabulary);
  return (article?.terms ?? []).map(({ name, line, column, full, isMarked, isExplained }) =>
    [`${isMarked ? '' : '-'}${name}${isExplained ? '' : '?'}`, `${line}:${column}`, ...full].join(' '),
  );
}

test('tells each word once, where it comes first', () => {
  expect(terms('Text.\n\n- Two **platelets** and\n  a platelet.')).toEqual(['platelet 9:9']);
});

test('the subject of the article and its own short names are found and not marked', () => {
  expect(terms('Many anemias. AN is a short form.')).toEqual(['-anemia 7:6', '-AN 7:15']);
});

test('an abbreviation is marked where it is known what it stands for', () => {
  expect(terms('A complete blood count (CBC). A CBC is quick.')).toEqual(['CBC 7:25 complete blood count']);
  expect(terms('A CBC is quick.')).toEqual(['-CBC? 7:3']);
  expect(terms('[[Complete blood count]]: a CBC.')).toEqual(['CBC 7:29 complete blood count']);
  expect(terms('## The complete blood counts\n\nA CBC.')).toEqual(['CBC 9:3 complete blood count']);
});

test('one that only introduces itself needs no mark', () => {
  expect(terms('A complete blood count (CBC).')).toEqual(['-CBC 7:25 complete blood count']);
});

test('of several meanings the one counts that the article writes out', () => {
  expect(terms('Mitral stenosis narrows a valve. MS is rare.')).toEqual(['MS 7:34 mitral stenosis']);
  expect(terms('MS is rare.')).toEqual(['-MS? 7:1']);
});

test('an author who gives a short form another meaning is believed', () => {
  expect(terms('A morning stiffness (MS) and MS.')).toEqual(['-MS 7:22']);
  expect(terms('A doctor near all (DNA) and DNA.')).toEqual(['-DNA 7:20']);
});

test('a short form that everybody knows need not be written out', () => {
  expect(terms('DNA holds genes.')).toEqual(['DNA 7:1 deoxyribonucleic acid']);
});
