import { expect, test } from 'vitest';
import { unsafeLink } from '../../../../../src/encyclopedia/check/rules/unsafe-link.ts';
import { article, found, places } from '../../../make.ts';

test('reports links that could run code or hide where they lead, as errors in any article', () => {
  const body =
    '[a](javascript:alert(1)) <javascript:alert(1)> [b][b] [c](//evil.example) [d](https://nhs.uk@evil.example/)\n\n[b]: data:text/html,x';
  for (const status of ['published', 'imported', 'draft']) {
    const problems = found(unsafeLink, [article({ title: 'Iron', body, status })]);
    expect(places(problems)).toEqual([1, 26, 48, 55, 75].map((column) => `7:${column} unsafe-link`));
    expect(problems.every(({ severity }) => severity === 'error')).toBe(true);
  }
});

test('shows no more than the beginning of a long address', () => {
  const [problem] = found(unsafeLink, [article({ title: 'Iron', body: `[a](data:${'x'.repeat(1000)})` })]);
  expect(problem?.message.length).toBeLessThan(200);
});

test('allows addresses of the web, of mail and of telephones', () => {
  const body = '[a](https://nhs.uk/) [b](http://nhs.uk/) [c](mailto:ada@nhs.example) [d](tel:+1555)';
  expect(found(unsafeLink, [article({ title: 'Iron', body })])).toEqual([]);
});
