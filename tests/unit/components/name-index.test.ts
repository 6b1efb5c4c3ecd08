import { expect, test } from 'vitest';
import { nameEntries } from '../../../src/components/name-index.ts';

const named = (path: string, title: string, alsoCalled: string[] = [], abbreviations: string[] = []) => ({
  path,
  section: path.split('/')[0] ?? '',
  title,
  status: 'published' as const,
  alsoCalled,
  abbreviations,
});

/** `EMH: conditions/a, conditions/b` for each line. */
const lines = (...articles: ReturnType<typeof named>[]) =>
  nameEntries(articles).map(
    ({ name, isTitle, articles }) => `${name}${isTitle ? '' : ' see'} ${articles.map(({ path }) => path).join(', ')}`,
  );

test('lists titles, and other names with the articles that carry them', () => {
  expect(
    lines(
      named('conditions/a', 'Hematopoiesis', ['Blood making'], ['EMH']),
      named('conditions/b', 'Hypothermia', [], ['EMH']),
    ),
  ).toEqual([
    'Hematopoiesis conditions/a',
    'Hypothermia conditions/b',
    'Blood making see conditions/a',
    'EMH see conditions/a, conditions/b',
  ]);
});

test('a name is listed once for an article, and never beside its own title', () => {
  expect(lines(named('conditions/a', 'Anemia', ['Anemia', 'AN'], ['AN']))).toEqual([
    'Anemia conditions/a',
    'AN see conditions/a',
  ]);
});

test('articles with one title are told apart by their kind', () => {
  const entries = nameEntries([
    named('conditions/fatigue', 'Fatigue'),
    named('symptoms/fatigue', 'Fatigue'),
    named('topics/iron', 'Iron'),
  ]);
  expect(entries.map(({ articles }) => articles[0]?.kind)).toEqual(['condition', 'symptom', '']);
});

test('says which articles were withdrawn, under each of their names', () => {
  const entries = nameEntries([
    { ...named('conditions/a', 'Anemia', ['Low blood']), status: 'withdrawn' },
    named('topics/iron', 'Iron'),
  ]);
  expect(entries.map(({ name, articles }) => [name, articles[0]?.withdrawn])).toEqual([
    ['Anemia', true],
    ['Iron', false],
    ['Low blood', true],
  ]);
});
