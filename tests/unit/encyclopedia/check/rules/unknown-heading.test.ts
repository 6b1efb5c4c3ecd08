import { expect, test } from 'vitest';
import { unknownHeading } from '../../../../../src/encyclopedia/check/rules/unknown-heading.ts';
import { article, found, places } from '../../../make.ts';

const check = (body: string, path = 'conditions/anemia') =>
  found(unknownHeading, [article({ title: 'Anemia', path, body })]);

test('reports a heading outside the table and names the nearest', () => {
  const problems = check('Lead.\n\n## Cause');
  expect(places(problems)).toEqual(['8:1 unknown-heading']);
  expect(problems[0]).toMatchObject({
    severity: 'warning',
    message: expect.stringContaining('Did you mean "Causes"?'),
  });
});

test('allows known headings, deeper headings, and any heading of a topic', () => {
  expect(check('## Causes\n\n### Iron in food')).toEqual([]);
  expect(check('## Iron in food', 'topics/iron')).toEqual([]);
});
