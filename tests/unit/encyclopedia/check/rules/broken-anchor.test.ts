import { expect, test } from 'vitest';
import { brokenAnchor } from '../../../../../src/encyclopedia/check/rules/broken-anchor.ts';
import { article, found, places } from '../../../make.ts';

const anemia = article({ title: 'Anemia', body: 'Lead.\n\n## Symptoms\n\nTiredness.' });

test('reports a section that is not there, with those that are', () => {
  const problems = found(brokenAnchor, [
    anemia,
    article({ title: 'Iron', body: 'See [[Anemia#Symptom]] and [x](#none).' }),
  ]);
  expect(places(problems)).toEqual(['6:5 broken-anchor', '6:28 broken-anchor']);
  expect(problems[0]?.message).toBe(
    '"Anemia" has no section "Symptom". Did you mean "Symptoms"? Its sections are: Symptoms.',
  );
  expect(problems[1]?.message).toContain('It has no sections.');
});

test('allows a section that is there', () => {
  expect(
    found(brokenAnchor, [anemia, article({ title: 'Iron', body: 'See [[Anemia#Symptoms]] and [[Nothing#x]].' })]),
  ).toEqual([]);
});
