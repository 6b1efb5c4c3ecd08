import { expect, test } from 'vitest';
import { unknownCitation } from '../../../../../src/encyclopedia/check/rules/unknown-citation.ts';
import { article, found, places } from '../../../make.ts';

const references = [{ id: 'pmid-33197049', type: 'article-journal', title: 'Primary myelofibrosis' }];

test('reports a key that the bibliography lacks and names the nearest', () => {
  const one = article({ title: 'Iron', body: 'Needed.[@pmid-33197049; @pmid-33197048]' });
  const problems = found(unknownCitation, [one], { references });
  expect(places(problems)).toEqual(['6:8 unknown-citation']);
  expect(problems[0]?.message).toContain('"@pmid-33197048" is not in the bibliography. Did you mean "pmid-33197049"?');
});

test('allows a key that is there', () => {
  expect(found(unknownCitation, [article({ title: 'Iron', body: 'Needed.[@pmid-33197049]' })], { references })).toEqual(
    [],
  );
});
