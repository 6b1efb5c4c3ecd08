import { expect, test } from 'vitest';
import { confusableNames } from '../../../../../src/encyclopedia/check/rules/confusable-names.ts';
import { contradictingRelations } from '../../../../../src/encyclopedia/check/rules/contradicting-relations.ts';
import { relationKind } from '../../../../../src/encyclopedia/check/rules/relation-kind.ts';
import { article, found } from '../../../make.ts';

const anemia = (keys: Record<string, unknown>) => article({ title: 'Anemia', ...keys });
const leukemia = (keys: Record<string, unknown>) => article({ title: 'Leukemia', ...keys });

test('a relation and its inverse on the other page agree', () => {
  const pair = [anemia({ relations: { causedBy: ['Leukemia'] } }), leukemia({ relations: { causes: ['Anemia'] } })];
  expect(found(contradictingRelations, pair)).toEqual([]);
});

test('two articles may look like one another, and both say so', () => {
  const pair = [
    anemia({ relations: { differential: ['Leukemia'] } }),
    leukemia({ relations: { differential: ['Anemia'] } }),
  ];
  expect(found(contradictingRelations, pair)).toEqual([]);
});

test.each([
  ['on two pages', { causes: ['Leukemia'] }, { causes: ['Anemia'] }],
  ['on one page', { causes: ['Leukemia'], causedBy: ['Leukemia'] }, {}],
  ['by the inverse', { subtypes: ['Leukemia'] }, { subtypes: ['Anemia'] }],
])('a relation both ways %s is a contradiction, told once', (_where, here, there) => {
  const problems = found(contradictingRelations, [anemia({ relations: here }), leukemia({ relations: there })]);
  expect(problems).toHaveLength(1);
  expect(problems[0]?.message).toMatch(/contradicts content\/conditions\/\w+\.md:\d+/);
});

test('a circle of parts is told once, with all who are in it', () => {
  const part = (title: string, of: string) =>
    article({ title, path: `anatomy/${title.toLowerCase()}`, relations: { partOf: [of] } });
  const problems = found(contradictingRelations, [part('A', 'B'), part('B', 'C'), part('C', 'A')]);
  expect(problems.map(({ message }) => /"A" → "B" → "C" → "A"/.test(message))).toEqual([true]);
});

test.each([
  [{ tests: ['Leukemia'] }, 1],
  [{ treatments: ['Leukemia'] }, 1],
  [{ symptoms: ['Leukemia'] }, 0],
  [{ causes: ['Leukemia'] }, 0],
])('the relations %j to a condition have %i faults of kind', (relations, count) => {
  expect(found(relationKind, [anemia({ relations }), leukemia({})])).toHaveLength(count);
});

const hyper = (keys: Record<string, unknown> = {}) => article({ title: 'Hyperkalemia', ...keys });
const hypo = (keys: Record<string, unknown> = {}) => article({ title: 'Hypokalemia', ...keys });

test('names that mean opposites need a note on both sides', () => {
  expect(found(confusableNames, [hyper(), hypo()])).toHaveLength(1);
  expect(found(confusableNames, [hyper({ notToBeConfusedWith: ['Hypokalemia'] }), hypo()])).toHaveLength(1);
  expect(
    found(confusableNames, [
      hyper({ notToBeConfusedWith: ['Hypokalemia'] }),
      hypo({ notToBeConfusedWith: ['Hyperkalemia'] }),
    ]),
  ).toEqual([]);
});

test('one reason on one side is enough for names that nobody mistakes', () => {
  const waiver = [{ article: 'Hypokalemia', why: 'Both are explained together.' }];
  expect(found(confusableNames, [hyper({ notMistakenFor: waiver }), hypo()])).toEqual([]);
});

test.each([
  ['ileum and ilium', 'Ileum', 'Ilium', 1],
  ['types that differ by number', 'Type 1 diabetes', 'Type 2 diabetes', 0],
  ['names that differ in more', 'Anemia', 'Leukemia', 0],
])('%s', (_what, one, other, count) => {
  const pair = [article({ title: one }), article({ title: other })];
  expect(found(confusableNames, pair)).toHaveLength(count);
});

test('an alias is a name as well', () => {
  expect(
    found(confusableNames, [article({ title: 'High potassium', aliases: ['Hyperkalemia'] }), hypo()]),
  ).toHaveLength(1);
});

test.each(['draft', 'withdrawn'])('an article that is %s is mistaken for nothing', (status) => {
  expect(found(confusableNames, [hyper({ status }), hypo()])).toEqual([]);
});
