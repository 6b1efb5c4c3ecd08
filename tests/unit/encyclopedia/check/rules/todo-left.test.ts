import { expect, test } from 'vitest';
import { todoLeft } from '../../../../../src/encyclopedia/check/rules/todo-left.ts';
import { article, found, places } from '../../../make.ts';

const body = 'Iron is TODO: define it.';

test('reports the word in a published article', () => {
  const problems = found(todoLeft, [article({ title: 'Iron', body })]);
  expect(places(problems)).toEqual(['6:9 todo-left']);
  expect(problems[0]?.severity).toBe('error');
});

test('only warns of it in a draft, and not of another word', () => {
  expect(found(todoLeft, [article({ title: 'Iron', body, status: 'draft' })])[0]?.severity).toBe('warning');
  expect(found(todoLeft, [article({ title: 'Iron', body: 'Todo lists and METODOS.' })])).toEqual([]);
});
