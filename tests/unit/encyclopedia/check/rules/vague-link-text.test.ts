import { expect, test } from 'vitest';
import { vagueLinkText } from '../../../../../src/encyclopedia/check/rules/vague-link-text.ts';
import { article, found, places } from '../../../make.ts';

const check = (body: string) => found(vagueLinkText, [article({ title: 'Iron', body })]);

test.each([
  '[here](https://nhs.uk/)',
  '[ Click here ](https://nhs.uk/)',
  '[**Read more**](https://nhs.uk/)',
  '[[Anemia|this page]]',
  '[](https://nhs.uk/)',
])('warns of %s', (link) => {
  expect(places(check(`See ${link}.`))).toEqual(['6:5 vague-link-text']);
});

test.each([
  '[How anemia is found](https://nhs.uk/)',
  '[[Anemia]]',
  '[![Cells](smear.png)](https://nhs.uk/)',
  '<https://nhs.uk/>',
])('allows %s', (link) => {
  expect(check(`See ${link}.`)).toEqual([]);
});
