import { expect, test } from 'vitest';
import { duplicateTitle } from '../../../../../src/encyclopedia/check/rules/duplicate-title.ts';
import { article, found, places } from '../../../make.ts';

test.each([
  ['Anemia', 'anemia'],
  ['Anemia', 'Anaemia'],
  ['Meniere disease', 'Ménière disease'],
  ['Tumor lysis', 'Tumour  lysis'],
])('reports "%s" beside "%s" in one section', (one, other) => {
  const problems = found(duplicateTitle, [
    article({ title: one, path: 'conditions/a' }),
    article({ title: other, path: 'conditions/b' }),
  ]);
  expect(places(problems)).toEqual(['2:8 duplicate-title']);
  expect(problems[0]).toMatchObject({
    file: 'content/conditions/b.md',
    message: expect.stringContaining('content/conditions/a.md'),
  });
});

test('allows one title in two sections, and near titles', () => {
  expect(
    found(duplicateTitle, [
      article({ title: 'Fatigue', path: 'conditions/fatigue' }),
      article({ title: 'Fatigue', path: 'symptoms/fatigue' }),
      article({ title: 'Fatigue syndrome' }),
    ]),
  ).toEqual([]);
});
