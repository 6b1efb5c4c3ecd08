import { expect, test } from 'vitest';
import { ruleEffect } from '../../../src/components/rule-effect.ts';

test('an error stops the site, in imported articles and drafts only where it does not wait for them; a warning never does', () => {
  expect(ruleEffect({ severity: 'warning', waits: true })).toMatch(/^Warning: the site is published/);
  expect(ruleEffect({ severity: 'error', waits: true })).toMatch(/^Error: nothing .* drafts only a warning\.$/);
  expect(ruleEffect({ severity: 'error', waits: false })).toMatch(/^Error: nothing .* also in imported articles/);
});
