import { expect, test } from 'vitest';
import { isShortcut } from '../../../../src/components/search/shortcut.ts';

const slash = {
  key: '/',
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  isComposing: false,
  defaultPrevented: false,
  repeat: false,
};

test('the key alone is the shortcut', () => {
  expect(isShortcut(slash)).toBe(true);
});

test.each(['ctrlKey', 'altKey', 'metaKey', 'isComposing', 'defaultPrevented', 'repeat'] as const)(
  'with %s it is not',
  (held) => {
    expect(isShortcut({ ...slash, [held]: true })).toBe(false);
  },
);

test('other keys are not', () => {
  expect(isShortcut({ ...slash, key: '?' })).toBe(false);
});
