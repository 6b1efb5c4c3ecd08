import { expect, test } from 'vitest';
import { articlesBySystem } from '../../../src/encyclopedia/articles-by-system.ts';

const on = (name: string, systems: string[], status = 'published') => ({ name, systems, status });

test('lists the articles of each system in the order of the vocabulary, imported ones too, withdrawn ones not', () => {
  const found = articlesBySystem([
    on('liver and blood', ['liver', 'blood']),
    on('imported', ['blood'], 'imported'),
    on('gone', ['blood', 'skin'], 'withdrawn'),
    on('nowhere', []),
  ]);
  expect(found.map(({ system, articles }) => `${system}: ${articles.map(({ name }) => name).join(', ')}`)).toEqual([
    'blood: liver and blood, imported',
    'liver: liver and blood',
  ]);
});

test('lists nothing of no articles', () => {
  expect(articlesBySystem([])).toEqual([]);
});
