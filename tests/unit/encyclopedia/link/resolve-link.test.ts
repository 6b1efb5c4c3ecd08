import { expect, test } from 'vitest';
import type { Article } from '../../../../src/encyclopedia/article.ts';
import { indexNames } from '../../../../src/encyclopedia/link/name-index.ts';
import { hrefOf, resolveLink } from '../../../../src/encyclopedia/link/resolve-link.ts';
import { article } from '../../make.ts';

const anemia = article({
  title: 'Anemia',
  body: 'Lead.\n\n## Causes\n\nIron.\n\n## How it is found {#finding}\n\nBy a test.\n\n## Crohn’s disease\n\nText.',
});
const draft = article({ title: 'Pallor', path: 'symptoms/pallor', status: 'draft' });

/** Where the first link of a body in the article "Leukemia" leads. */
function destination(written: string) {
  const from = article({ title: 'Leukemia', body: `See ${written} here.\n\n## Treatment\n\nText.` });
  const [link] = from.links;
  if (!link) throw new Error(`There is no link in ${written}`);
  return resolveLink(link, from, indexNames([anemia, draft, from] satisfies Article[], ['conditions/thalassemia']));
}

test.each([
  ['[[Anemia]]', '/conditions/anemia/'],
  ['[[Anemia#Causes]]', '/conditions/anemia/#causes'],
  ['[[Anemia#causes]]', '/conditions/anemia/#causes'],
  ['[[Anemia#How it is found]]', '/conditions/anemia/#finding'],
  ['[[Anemia#finding]]', '/conditions/anemia/#finding'],
  ["[[Anemia#Crohn's disease]]", '/conditions/anemia/#crohns-disease'],
  ['[[#Treatment]]', '/conditions/leukemia/#treatment'],
  ['[up](#treatment)', '/conditions/leukemia/#treatment'],
  ['[a](/conditions/anemia/)', '/conditions/anemia/'],
  ['[a](/conditions/anemia/#causes)', '/conditions/anemia/#causes'],
  ['[list](/a-z/)', '/a-z/'],
  ['[all](/conditions/)', '/conditions/'],
  ['[NHS](https://www.nhs.uk/a?b=1#c)', 'https://www.nhs.uk/a?b=1#c'],
  ['[call](tel:+15551234)', 'tel:+15551234'],
  ['[mail](mailto:ada@nhs.example)', 'mailto:ada@nhs.example'],
])('%s leads to %s', (written, href) => {
  expect(hrefOf(destination(written))).toBe(href);
});

test('a name finds a heading by its words first, an address by its anchor', () => {
  const from = article({ title: 'Iodine', body: '[[#I]] or [x](#i)\n\n## İ\n\nText.\n\n## I\n\nText.' });
  const found = from.links.map((link) => hrefOf(resolveLink(link, from, indexNames([from], []))));
  expect(found).toEqual(['/conditions/iodine/#i-2', '/conditions/iodine/#i']);
});

test.each([
  ['[[?Thalassemia]]', 'wanted'],
  ['[[?Anemia]]', 'wanted'],
  ['[[Pallor]]', 'wanted'],
  ['[[Thalassemia]]', 'unreadable'],
  ['[[Nothing]]', 'nothing'],
  ['[a](/conditions/nothing/)', 'nothing'],
  ['[a](/a-z/#x)', 'nothing'],
  ['[[Anemia#Nothing]]', 'no-section'],
  ['[[#Nothing]]', 'no-section'],
  ['[a](anemia.md)', 'relative'],
  ['[a](../conditions/anemia/)', 'relative'],
  ['[a](?q=x)', 'relative'],
])('%s is %s and no link', (written, kind) => {
  const to = destination(written);
  expect(to.kind).toBe(kind);
  expect(hrefOf(to)).toBeUndefined();
});

test.each([
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'java&#x0A;script:alert(1)',
  'javascript&colon;alert(1)',
  'vbscript:msgbox(1)',
  'data:text/html,<b>',
  'blob:https://a.example/x',
  'file:///etc/passwd',
  'ftp://a.example/',
  'view-source:https://a.example/',
  '//evil.example/',
  '/\\\\evil.example/',
  'https://nhs.uk@evil.example/',
  'https://user:pass@evil.example/',
  'https:\\\\evil.example',
  'https://',
  '<java script:alert(1)>',
])('%s is unsafe', (url) => {
  const to = destination(`[dose](${url})`);
  expect(to.kind).toBe('unsafe');
  expect(hrefOf(to)).toBeUndefined();
});
