import { expect, test } from 'vitest';
import { namesOfArticles } from '../../../../src/components/glossary/names-of-articles.ts';

const article = (title: string, abbreviations: string[], status: 'published' | 'withdrawn' = 'published') => ({
  path: `conditions/${title.toLowerCase()}`,
  title,
  abbreviations,
  status,
});

test('lists short names of articles that are no entries, each with all its articles', () => {
  const articles = [
    article('Mitral stenosis', ['MS']),
    article('Multiple sclerosis', ['MS', 'MS', 'CBC']),
    article('Old', ['OLD'], 'withdrawn'),
    article('Count', ['FBC']),
  ];
  const entries = [{ name: 'CBC', forms: ['FBC'] }];
  expect(namesOfArticles(articles, entries)).toEqual([
    {
      name: 'MS',
      articles: [
        { path: 'conditions/mitral stenosis', title: 'Mitral stenosis' },
        { path: 'conditions/multiple sclerosis', title: 'Multiple sclerosis' },
      ],
    },
  ]);
});
