import { expect, test } from 'vitest';
import { careOrder } from '../../../../../src/encyclopedia/check/rules/care-order.ts';
import { hiddenCare } from '../../../../../src/encyclopedia/check/rules/hidden-care.ts';
import { missingCare } from '../../../../../src/encyclopedia/check/rules/missing-care.ts';
import { needlessWaiver } from '../../../../../src/encyclopedia/check/rules/needless-waiver.ts';
import { article, found, places } from '../../../make.ts';

const care = (level: string) => `:::care{level=${level}}\nCall your doctor.\n:::`;
const blocks = (...levels: string[]) => `Text.\n\n## When to get help\n\n${levels.map(care).join('\n\n')}`;
const wording = (...levels: string[]) => found(careOrder, [article({ title: 'Fever', body: blocks(...levels) })]);

test('a published condition or symptom has to say when to get help', () => {
  for (const path of ['conditions/fever', 'symptoms/fever']) {
    expect(places(found(missingCare, [article({ title: 'Fever', path })]))).toEqual(['6:1 missing-care']);
    expect(found(missingCare, [article({ title: 'Fever', path, body: blocks('urgent') })])).toEqual([]);
    expect(found(missingCare, [article({ title: 'Fever', path, noCareAdvice: 'It needs none.' })])).toEqual([]);
  }
});

test.each([
  ['a test', { path: 'tests/fever' }],
  ['an imported article', { status: 'imported' }],
  ['a draft', { status: 'draft' }],
  ['a withdrawn article', { status: 'withdrawn' }],
])('%s need not say when to get help', (_what, keys) => {
  expect(found(missingCare, [article({ title: 'Fever', ...keys })])).toEqual([]);
});

test('a reason to leave advice out and advice do not go together', () => {
  const both = article({ title: 'Fever', noCareAdvice: 'It needs none.', body: blocks('urgent') });
  expect(places(found(needlessWaiver, [both]))).toEqual(['4:15 needless-waiver']);
});

test.each([[['emergency', 'urgent', 'non-urgent']], [['emergency', 'non-urgent']], [['urgent']]])(
  'the order %j is right',
  (levels) => {
    expect(wording(...levels)).toEqual([]);
  },
);

test.each([
  [['urgent', 'emergency'], 1],
  [['non-urgent', 'urgent', 'emergency'], 2],
  [['urgent', 'urgent'], 1],
])('the order %j has %i faults', (levels, count) => {
  expect(wording(...levels)).toHaveLength(count);
});

test.each([
  ['a list', `- Text.\n\n  ${care('urgent').replaceAll('\n', '\n  ')}`],
  ['a quote', `> ${care('urgent').replaceAll('\n', '\n> ')}`],
  ['another block', `::::note\n${care('urgent')}\n::::`],
])('advice inside %s is overlooked', (_where, body) => {
  expect(found(hiddenCare, [article({ title: 'Fever', body: `Text.\n\n${body}` })])).toHaveLength(1);
});
