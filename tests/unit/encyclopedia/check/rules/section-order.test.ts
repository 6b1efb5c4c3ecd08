import { expect, test } from 'vitest';
import { sectionOrder } from '../../../../../src/encyclopedia/check/rules/section-order.ts';
import { article, found, places } from '../../../make.ts';

const check = (...names: string[]) =>
  found(sectionOrder, [article({ title: 'Anemia', body: names.map((name) => `## ${name}\n\nText.`).join('\n\n') })]);

test('reports a section that stands behind a later one', () => {
  const problems = check('Causes', 'Treatment', 'Symptoms', 'Diagnosis');
  expect(places(problems)).toEqual(['14:1 section-order', '18:1 section-order']);
  expect(problems[0]?.message).toContain('"Symptoms" stands behind "Treatment"');
});

test('reports a section that stands twice', () => {
  expect(check('Causes', 'Causes').map(({ message }) => message)).toEqual([expect.stringContaining('Merge the two')]);
});

test('allows the order of the table, with sections left out and others between', () => {
  expect(check('Causes', 'My own words', 'Symptoms', 'Treatment', 'History')).toEqual([]);
});
