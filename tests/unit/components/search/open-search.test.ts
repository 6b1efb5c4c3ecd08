import { expect, test } from 'vitest';
import { openSearchDescription } from '../../../../src/components/search/open-search.ts';

test('every sign of the facts comes through as text', () => {
  const document = openSearchDescription({
    name: `A&B <"'>`,
    description: 'Iron & blood',
    language: 'en',
    searchPage: 'https://materia.example/a&b/search/',
    icon: { url: 'https://materia.example/favicon.svg', type: 'image/svg+xml' },
  });
  expect(document).toContain('<ShortName>A&amp;B &lt;&quot;&apos;&gt;</ShortName>');
  expect(document).toContain('template="https://materia.example/a&amp;b/search/?q={searchTerms}"');
  expect(document.replace(/&(amp|lt|gt|quot|apos);/g, '')).not.toMatch(/&|<[^?/a-zA-Z]/);
});
