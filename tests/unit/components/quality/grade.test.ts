import { expect, test } from 'vitest';
import type { Assessed } from '../../../../src/components/quality/facts.ts';
import { type Grade, gradeOf, leastWords } from '../../../../src/components/quality/grade.ts';
import { pageWith, people } from './page.ts';

const cited = (share: number): Partial<Assessed> => ({
  cited: [{ anchor: 'causes', text: 'Causes', statements: 100, cited: share }],
});

test.each<[Grade, string, Partial<Assessed>]>([
  ['full', 'with all that readers need', {}],
  ['full', 'of just enough words and sources', { wordCount: leastWords, ...cited(90) }],
  ['start', 'that nobody reviewed', { review: 'unreviewed' }],
  ['start', 'that changed since its review', { unreviewedSections: ['causes'] }],
  ['start', 'with too few sources', cited(89)],
  ['stub', 'that is too short', { wordCount: leastWords - 1 }],
  ['stub', 'without the sections that readers need', { contents: [] }],
  [
    'stub',
    'with them as parts of another section',
    { contents: pageWith().contents.map((line) => ({ ...line, depth: 3 })) },
  ],
])('%s is an article %s', (grade, _what, fields) => {
  expect(gradeOf(pageWith(fields), { people, now: '2026-11-25' })).toBe(grade);
});

test('a topic needs no particular section', () => {
  expect(gradeOf(pageWith({ section: 'topics', contents: [] }), { people })).toBe('full');
});
