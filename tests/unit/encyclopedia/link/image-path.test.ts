import { expect, test } from 'vitest';
import { imagePath } from '../../../../src/encyclopedia/link/image-path.ts';

test.each([
  ['smear.png', 'conditions/smear.png'],
  ['./pictures/smear.png', 'conditions/pictures/smear.png'],
  ['../tests/smear.png', 'tests/smear.png'],
  ['/tests/smear.png', 'tests/smear.png'],
])('%s is %s', (url, path) => {
  expect(imagePath(url, 'conditions')).toBe(path);
});

test.each([
  '',
  'https://example.org/smear.png',
  '//example.org/smear.png',
  'data:image/png;base64,AA',
  'javascript:alert(1)',
  '../../etc/passwd',
  '/../secret.png',
  '//etc/passwd',
  'a\\b.png',
  'smear.png?x',
  'smear.png#x',
  '%2e%2e/smear.png',
  'a b.png',
])('%j is no picture of the content folder', (url) => {
  expect(imagePath(url, 'conditions')).toBeUndefined();
});
