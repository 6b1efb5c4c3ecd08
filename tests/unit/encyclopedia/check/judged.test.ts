import { expect, test } from 'vitest';
import { judged } from '../../../../src/encyclopedia/check/check-articles.ts';
import { rules } from '../../../../src/encyclopedia/check/rules.ts';
import type { Problem } from '../../../../src/encyclopedia/problem.ts';
import { article } from '../../make.ts';

const problem: Problem = { file: 'x.md', line: 1, column: 1, ruleId: '', severity: 'error', message: '' };

test('a fault found while reading is as serious as its rule says', () => {
  const published = article({ title: 'Anemia' });
  for (const { id, severity } of rules) expect(judged({ ...problem, ruleId: id }, published).severity).toBe(severity);
});

test('one that waits for an editor is a warning in imported articles and drafts', () => {
  const waiting = rules.find(({ waits }) => waits);
  const firm = rules.find(({ waits, severity }) => !waits && severity === 'error');
  for (const status of ['imported', 'draft']) {
    const unfinished = article({ title: 'Anemia', status });
    expect(judged({ ...problem, ruleId: waiting?.id ?? '' }, unfinished).severity).toBe('warning');
    expect(judged({ ...problem, ruleId: firm?.id ?? '' }, unfinished).severity).toBe('error');
  }
});

test('one of a file that makes no article is an error', () => {
  expect(judged({ ...problem, ruleId: 'lead-length' }, undefined).severity).toBe('error');
});
