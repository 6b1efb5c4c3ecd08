import { expect, test } from 'vitest';
import { missingImage } from '../../../../../src/encyclopedia/check/rules/missing-image.ts';
import { article, found, places } from '../../../make.ts';

const check = (body: string) =>
  found(missingImage, [article({ title: 'Anemia', body })], { images: ['conditions/smear.png'] });

test('reports a picture that is not there and names the nearest', () => {
  const problems = check('![Cells](smaer.png)');
  expect(places(problems)).toEqual(['6:1 missing-image']);
  expect(problems[0]?.message).toContain('Did you mean "conditions/smear.png"?');
});

test.each([
  'https://example.org/smear.png',
  '//example.org/smear.png',
  '../../smear.png',
  'data:image/png;base64,AA',
  '',
])('reports a picture from elsewhere: %j', (url) => {
  expect(check(`![Cells](${url})`).map(({ message }) => message)).toEqual([
    expect.stringContaining('is not a file of the content folder'),
  ]);
});

test('allows a picture beside the article', () => {
  expect(check('![Cells](smear.png) ![Cells](/conditions/smear.png)')).toEqual([]);
});
