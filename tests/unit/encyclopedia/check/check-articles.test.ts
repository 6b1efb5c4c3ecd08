import { expect, test } from 'vitest';
import { checkArticles } from '../../../../src/encyclopedia/check/check-articles.ts';
import { inArticles, type Rule } from '../../../../src/encyclopedia/check/rule.ts';
import { rules } from '../../../../src/encyclopedia/check/rules.ts';
import { article, encyclopediaOf, found } from '../../make.ts';

const rule = (fields: Partial<Rule>): Rule => ({
  id: 'dose-without-unit',
  why: 'A number without a unit can be taken for another.',
  wrong: 'Give 5.',
  right: 'Give 5 mg.',
  severity: 'error',
  waits: false,
  check: (encyclopedia) => inArticles(encyclopedia, () => [{ line: 7, column: 2, message: 'The dose has no unit.' }]),
  ...fields,
});

test('makes a problem of what a rule finds', () => {
  expect(found(rule({}), [article({ title: 'Iron' })])).toEqual([
    {
      file: 'content/conditions/iron.md',
      line: 7,
      column: 2,
      ruleId: 'dose-without-unit',
      severity: 'error',
      message: 'The dose has no unit.',
    },
  ]);
});

test.each([
  ['published', 'error', true, 'error'],
  ['withdrawn', 'error', true, 'error'],
  ['imported', 'error', true, 'warning'],
  ['draft', 'error', true, 'warning'],
  ['imported', 'error', false, 'error'],
  ['draft', 'error', false, 'error'],
  ['published', 'warning', true, 'warning'],
  ['imported', 'warning', true, 'warning'],
] as const)('in a %s article an %s of a rule that waits (%s...) is an %s', (status, severity, waits, expected) => {
  const [problem] = found(rule({ severity, waits }), [article({ title: 'Iron', status })]);
  expect(problem?.severity).toBe(expected);
});

test('a finding outside all articles names its file', () => {
  const check = () => [{ in: 'content/references.json', line: 3, column: 5, message: 'x' }];
  expect(found(rule({ check, waits: true }), [])).toMatchObject([
    { file: 'content/references.json', severity: 'error' },
  ]);
});

test('faults of safety and of links never wait for an editor', () => {
  const never = [
    'unsafe-link',
    'broken-link',
    'broken-anchor',
    'ambiguous-link',
    'duplicate-title',
    'unknown-citation',
    'missing-image',
    'empty-article',
  ];
  const strict = rules.filter(({ severity, waits }) => severity === 'error' && !waits).map(({ id }) => id);
  expect(strict).toEqual(expect.arrayContaining(never));
});

test('a sound encyclopedia has no problems', () => {
  const section = (name: string) => `## ${name}\n\nText on it.`;
  const one = article({
    title: 'Iron deficiency',
    body: [`${'Iron '.repeat(30)}[[Anemia]].`, ...['Causes', 'Symptoms', 'Diagnosis', 'Treatment'].map(section)].join(
      '\n\n',
    ),
    relations: { causes: ['Anemia'] },
    noCareAdvice: 'Anemia says when to get help.',
  });
  const two = article({
    title: 'Anemia',
    noCareAdvice: 'Iron deficiency says when to get help.',
    body: [`${'Blood '.repeat(30)}.`, ...['Causes', 'Symptoms', 'Diagnosis', 'Treatment'].map(section)].join('\n\n'),
  });
  expect(checkArticles(encyclopediaOf([one, two]))).toEqual([]);
});
