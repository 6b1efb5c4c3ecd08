import { expect, test } from 'vitest';
import { reviewQueue } from '../../../src/components/review-queue.ts';
import { toPage } from '../../../src/encyclopedia/to-page.ts';
import { article, encyclopediaOf } from '../make.ts';

const page = (fields: Record<string, unknown>) => {
  const one = article({ title: 'Anemia', ...fields });
  return toPage(one, encyclopediaOf([one]), 'abc');
};
const emergency = 'Lead.\n\n:::care{level=emergency}\nCall.\n:::';
const now = '2026-11-25';
const queue = (...articles: Record<string, unknown>[]) =>
  reviewQueue(articles.map(page), now).map(
    ({ article, risk, reason, months }) => `${article.path} ${risk} ${months}: ${reason}`,
  );

test('puts the riskiest first, and of those the one that waits longest', () => {
  expect(
    queue(
      { path: 'anatomy/spleen', updated: '2020-01-01' },
      { path: 'conditions/anemia', updated: '2025-11-25' },
      { path: 'conditions/leukemia', updated: '2024-11-25' },
      { path: 'conditions/sepsis', body: emergency, updated: '2026-11-01' },
      { path: 'drugs/iron', updated: '2026-10-01' },
    ),
  ).toEqual([
    'drugs/iron high 1: Never reviewed',
    'conditions/sepsis high 0: Never reviewed',
    'conditions/leukemia medium 24: Never reviewed',
    'conditions/anemia medium 12: Never reviewed',
    'anatomy/spleen low 82: Never reviewed',
  ]);
});

test('lists a review that is overdue or that sections have outlived, and none that stands', () => {
  const body = 'Anemia is common.';
  const hash = article({ title: 'Anemia', body }).texts[0]?.hash;
  const review = (next: string, lead = hash) => ({
    state: 'reviewed',
    by: 'ada',
    on: '2024-01-01',
    next,
    hashes: { lead },
  });
  expect(
    queue(
      { path: 'conditions/a', body, review: review('2026-01-25') },
      { path: 'conditions/b', body, review: review('2027-01-25'), updated: '2026-01-01' },
      { path: 'conditions/c', body, review: review('2027-01-25', '0'.repeat(16)), updated: '2026-09-25' },
    ),
  ).toEqual(['conditions/a medium 10: Review overdue', 'conditions/c medium 2: Changed since the review']);
});

test.each(['imported', 'withdrawn'])('leaves out articles that are %s', (status) => {
  expect(queue({ status })).toEqual([]);
});
