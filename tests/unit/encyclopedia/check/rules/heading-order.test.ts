import { expect, test } from 'vitest';
import { headingOrder } from '../../../../../src/encyclopedia/check/rules/heading-order.ts';
import { article, found, places } from '../../../make.ts';

const check = (body: string) => found(headingOrder, [article({ title: 'Anemia', body })]);

test.each([
  ['# Anemia', '6:1', 'Write "## Anemia"'],
  ['## Causes\n\n#### Iron', '8:1', 'Write "### Iron"'],
  ['### Iron', '6:1', 'Write "## Iron"'],
  ['## ', '6:1', 'has no words'],
  ['Anemia\n======', '6:1', 'Write "## Anemia"'],
])('reports %j', (body, place, cure) => {
  const problems = check(body);
  expect(places(problems)).toEqual([`${place} heading-order`]);
  expect(problems[0]?.message).toContain(cure);
});

test('allows steps of one down and of any number up', () => {
  expect(check('Lead.\n\n## Causes\n\n### Iron\n\n#### Food\n\n## Treatment')).toEqual([]);
});

test('waits for an editor in an imported article', () => {
  const problems = found(headingOrder, [article({ title: 'Anemia', status: 'imported', body: '# Anemia\n\nText.' })]);
  expect(problems.map(({ severity }) => severity)).toEqual(['warning']);
});
