import { expect, test } from 'vitest';
import { actionOf, type ComboboxState, stepFrom } from '../../../../src/components/search/combobox-keys.ts';

const closed: ComboboxState = { open: false, active: false, empty: false };
const open = { ...closed, open: true };
const chosen = { ...open, active: true };

const press = (key: string, state: ComboboxState, held: Partial<Parameters<typeof actionOf>[0]> = {}) =>
  actionOf({ key, altKey: false, ctrlKey: false, metaKey: false, isComposing: false, ...held }, state);

test.each([
  ['ArrowDown', closed, 'next'],
  ['ArrowUp', closed, 'previous'],
  ['ArrowDown', chosen, 'next'],
  ['Enter', chosen, 'choose'],
  ['Enter', open, undefined],
  ['Enter', closed, undefined],
  ['Escape', open, 'close'],
  ['Escape', closed, 'clear'],
  ['Escape', { ...closed, empty: true }, undefined],
  ['Home', chosen, 'edit'],
  ['ArrowLeft', chosen, 'edit'],
  ['End', open, undefined],
  ['Tab', chosen, undefined],
  ['a', chosen, undefined],
] as const)('%s with %j does %s', (key, state, action) => {
  expect(press(key, state)).toBe(action);
});

test('Alt opens and closes the list without a move', () => {
  expect(press('ArrowDown', closed, { altKey: true })).toBe('open');
  expect(press('ArrowDown', open, { altKey: true })).toBe(undefined);
  expect(press('ArrowUp', chosen, { altKey: true })).toBe('close');
  expect(press('ArrowUp', closed, { altKey: true })).toBe(undefined);
});

test('while a word is composed every key belongs to the input method', () => {
  for (const key of ['ArrowDown', 'ArrowUp', 'Enter', 'Escape', 'Home'])
    expect(press(key, chosen, { isComposing: true })).toBe(undefined);
  expect(press('Process', chosen)).toBe(undefined);
});

test('keys with Control belong to the browser, but for Control and Enter', () => {
  expect(press('ArrowDown', open, { ctrlKey: true })).toBe(undefined);
  expect(press('Home', chosen, { metaKey: true })).toBe(undefined);
  expect(press('Enter', chosen, { ctrlKey: true })).toBe('choose');
});

test('steps go round through the field', () => {
  const down = [-1, 0, 1, 2].map((from) => stepFrom(from, 1, 3));
  const up = [-1, 2, 1, 0].map((from) => stepFrom(from, -1, 3));
  expect(down).toEqual([0, 1, 2, -1]);
  expect(up).toEqual([2, 1, 0, -1]);
});
