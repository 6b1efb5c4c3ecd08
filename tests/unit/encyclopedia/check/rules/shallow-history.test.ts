import { expect, test } from 'vitest';
import { shallowHistory } from '../../../../../src/encyclopedia/check/rules/shallow-history.ts';
import { noDates } from '../../../../../src/encyclopedia/dates.ts';
import { article, found } from '../../../make.ts';

const iron = article({ title: 'Iron' });
const folate = article({ title: 'Folate' });
const dated = article({ title: 'Copper', updated: '2026-11-22' });
const draft = article({ title: 'Zinc', status: 'draft' });
const imported = article({ title: 'Lead', status: 'imported' });
const shallow = { dates: { ...noDates, shallow: true } };

test('is said once, with the cure, when articles show no date for it', () => {
  const problems = found(shallowHistory, [dated, folate, iron, draft, imported], shallow);
  expect(problems.map(({ file, line }) => `${file}:${line}`)).toEqual([`${folate.file}:1`]);
  expect(problems[0]?.message).toBe(
    'The history is cut off (a shallow clone), so 2 articles, this one first, show no date. Fetch all of it: "git fetch --unshallow", or "fetch-depth: 0" in a workflow.',
  );
  expect(found(shallowHistory, [iron], shallow)[0]?.message).toContain('so this article shows no date');
});

test('is not said when every article has its own date, or the history is whole', () => {
  expect(found(shallowHistory, [dated, draft, imported], shallow)).toEqual([]);
  expect(found(shallowHistory, [iron, folate])).toEqual([]);
});
