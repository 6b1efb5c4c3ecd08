import { expect, test } from 'vitest';
import { expressionFor } from '../../../src/headers/address-pattern.ts';

test.each([
  ['/404.html', '^/404\\.html$'],
  ['/a.b/search/*', '^/a\\.b/search/'],
  ['/pagefind/*.pf_meta', '^/pagefind/.*\\.pf_meta$'],
])('%s means the addresses of %s', (pattern, expression) => {
  expect(expressionFor(pattern)).toBe(expression);
});
