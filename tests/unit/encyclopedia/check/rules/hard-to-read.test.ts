import { expect, test } from 'vitest';
import { hardToRead } from '../../../../../src/encyclopedia/check/rules/hard-to-read.ts';
import { article, found } from '../../../make.ts';

test.each([
  [undefined, 0],
  [14, 0],
  [14.1, 1],
])('a grade of %s makes %i warnings', (smog, count) => {
  const problems = found(hardToRead, [{ ...article({ title: 'Iron' }), smog }]);
  expect(problems.map(({ severity }) => severity)).toEqual(Array(count).fill('warning'));
});
