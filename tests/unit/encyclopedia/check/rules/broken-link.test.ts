import { expect, test } from 'vitest';
import { brokenLink } from '../../../../../src/encyclopedia/check/rules/broken-link.ts';
import { article, found, places } from '../../../make.ts';

const anemia = article({ title: 'Anemia' });

test.each([
  ['[[Anaemmia]]', 'Did you mean "Anemia"?'],
  ['[[Splenectomy]]', '[[?Splenectomy]]'],
  ['[[conditions/anemai]]', 'Did you mean "conditions/anemia"?'],
  ['[it](/conditions/anemai/)', 'which is not an article'],
  ['[it](anemia.md)', 'Write [[Title of the article]]'],
])('reports %s and offers a cure', (link, cure) => {
  const problems = found(brokenLink, [anemia, article({ title: 'Iron', body: `See ${link}.` })]);
  expect(places(problems)).toEqual(['6:5 broken-link']);
  expect(problems[0]?.message).toContain(cure);
});

test('reports names of nothing in the front matter at their place', () => {
  const iron = article({
    title: 'Iron',
    relations: { causes: ['Anemia', 'Anemias of old'] },
    seeAlso: ['conditions/nothing'],
  });
  const problems = found(brokenLink, [anemia, iron]);
  expect(places(problems)).toEqual(['4:32 broken-link', '5:11 broken-link']);
  expect(problems[0]?.message).toContain('"relations.causes" names "Anemias of old"');
});

test('allows what is there, what is wanted, and what could not be read', () => {
  const iron = article({
    title: 'Iron',
    body: '[[Anemia]], [[?Folate]], [[Leukemia]], [A to Z](/a-z/), [NHS](https://nhs.uk/).',
  });
  expect(found(brokenLink, [anemia, iron], { unreadable: ['conditions/leukemia'] })).toEqual([]);
});

test('is an error in imported articles and drafts as well', () => {
  for (const status of ['imported', 'draft']) {
    const [problem] = found(brokenLink, [article({ title: 'Iron', status, body: '[[Nothing]]' })]);
    expect(problem?.severity).toBe('error');
  }
});
