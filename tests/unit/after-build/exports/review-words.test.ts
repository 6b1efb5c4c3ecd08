import { expect, test } from 'vitest';
import { reviewWords } from '../../../../src/after-build/exports/review-words.ts';
import { toPage } from '../../../../src/encyclopedia/to-page.ts';
import { article, encyclopediaOf } from '../../make.ts';

const words = (keys: object) => {
  const one = article({ title: 'Iron', body: '**Iron** helps.\n\n## Causes\n\nNone.', ...keys });
  return reviewWords(toPage(one, encyclopediaOf([one]), 'abc'));
};

test('says that nobody reviewed it', () => {
  expect(words({})).toMatch(/^Not yet reviewed/);
});

test('names what was changed since the review, as the page does', () => {
  const review = { state: 'reviewed', by: 'Ada', on: '2026-11-01', next: '2028-11-01', hashes: {} };
  expect(words({ review })).toMatch(/ by Ada on 2026-11-01\. Changed since the review: the introduction, Causes\.$/);
});

test('says why an article was withdrawn', () => {
  expect(words({ status: 'withdrawn', withdrawnBecause: 'A study was taken back.' })).toContain(
    'A study was taken back.',
  );
});
