import { expect, test } from 'vitest';
import { aliasIsTitle } from '../../../../../src/encyclopedia/check/rules/alias-is-title.ts';
import { article, found, places } from '../../../make.ts';

const anemia = article({ title: 'Anemia' });

test.each([
  [{ aliases: ['Low iron', 'Anemia'] }, '4:22'],
  [{ aliases: ['anaemia'] }, '4:11'],
  [{ aliases: ['Low iron'], abbreviations: ['ANEMIA'] }, '5:17'],
])('reports %j at its value', (fields, place) => {
  const iron = article({ title: 'Iron deficiency', ...fields });
  const problems = found(aliasIsTitle, [anemia, iron]);
  expect(places(problems)).toEqual([`${place} alias-is-title`]);
  expect(problems[0]).toMatchObject({
    file: iron.file,
    severity: 'error',
    message: expect.stringContaining(anemia.file),
  });
});

test('a spelling variant of its own title is welcome', () => {
  expect(found(aliasIsTitle, [article({ title: 'Anemia', aliases: ['Anaemia'] })])).toEqual([]);
});

test('a lay name or a misspelling may be a title', () => {
  expect(
    found(aliasIsTitle, [anemia, article({ title: 'Iron', layNames: ['Anemia'], misspellings: ['Anemia'] })]),
  ).toEqual([]);
});

test('waits for an editor in an imported article', () => {
  const [problem] = found(aliasIsTitle, [anemia, article({ title: 'Iron', aliases: ['Anemia'], status: 'imported' })]);
  expect(problem?.severity).toBe('warning');
});

test('an alias whose address is that of the title of another article is reported', () => {
  const blocker = article({ title: 'Beta-blocker', path: 'drugs/beta-blocker' });
  const propranolol = article({ title: 'Propranolol', path: 'drugs/propranolol', aliases: ['β-blocker'] });
  expect(places(found(aliasIsTitle, [blocker, propranolol]))).toEqual(['4:11 alias-is-title']);
  expect(found(aliasIsTitle, [article({ title: 'Beta-blocker', aliases: ['β-blocker'] })])).toEqual([]);
});
