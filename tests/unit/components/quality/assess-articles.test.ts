import { expect, test } from 'vitest';
import { assessArticles } from '../../../../src/components/quality/assess-articles.ts';
import { pageWith, people } from './page.ts';

test('lists what was written here first, of that what misses most, then titles; nothing withdrawn', () => {
  const found = assessArticles(
    [
      pageWith({ title: 'Zinc' }),
      pageWith({ title: 'Iron' }),
      pageWith({ title: 'Imported', status: 'imported', review: 'imported' }),
      pageWith({ title: 'Gone', status: 'withdrawn' }),
      pageWith({ title: 'Unread', review: 'unreviewed' }),
    ],
    { people, now: '2026-11-25' },
  );
  expect(found.map(({ title, grade, met }) => `${title}: ${grade}, ${met.size}`)).toEqual([
    'Unread: start, 4',
    'Iron: full, 6',
    'Zinc: full, 6',
    'Imported: start, 4',
  ]);
});
