import { expect, test } from 'vitest';
import type { Article } from '../../../src/encyclopedia/article.ts';
import { clinicalTexts, reviewedSections } from '../../../src/encyclopedia/review.ts';
import { article } from '../make.ts';

const body = 'Lead.\n\n## Causes\n\nIron.\n\n## Treatment\n\nIron.\n\n## History\n\nOld.';
const hashesOf = ({ texts }: Article) =>
  Object.fromEntries(texts.map(({ anchor, hash }) => [anchor === '' ? 'lead' : anchor, hash]));
const signed = (changed: string) => {
  const review = {
    state: 'reviewed',
    by: 'ada',
    on: '2026-11-01',
    next: '2028-11-01',
    hashes: hashesOf(article({ title: 'Anemia', body })),
  };
  return article({ title: 'Anemia', body: changed, review });
};
const states = (changed: string) => reviewedSections(signed(changed)).map(({ anchor, state }) => `${anchor} ${state}`);

test('signs the lead and every section that somebody acts on', () => {
  expect(clinicalTexts(article({ title: 'Anemia', body })).map(({ anchor }) => anchor)).toEqual([
    '',
    'causes',
    'treatment',
  ]);
});

test('an article as it was read is current', () => {
  expect(states(body)).toEqual([' current', 'causes current', 'treatment current']);
});

test('a review falls for the section that changed, and for no other', () => {
  expect(states(body.replace('## Treatment\n\nIron', '## Treatment\n\nMuch iron'))).toEqual([
    ' current',
    'causes current',
    'treatment changed',
  ]);
  expect(states(body.replace('Old', 'Very old'))).toEqual(states(body));
});

test('a section that was not there at the review is new', () => {
  expect(states(body.replace('## History', '## Outlook\n\nGood.\n\n## History'))).toContain('outlook new');
});

test('an article that nobody reviewed has no reviewed section', () => {
  expect(reviewedSections(article({ title: 'Anemia', body }))).toEqual([]);
});
