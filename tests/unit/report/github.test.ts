import { expect, test } from 'vitest';
import type { Problem } from '../../../src/encyclopedia/problem.ts';
import { formatForGithub } from '../../../src/report/github.ts';

const problem = (fields: Partial<Problem> = {}): Problem => ({
  file: 'content/conditions/asthma.md',
  line: 42,
  column: 7,
  ruleId: 'broken-link',
  severity: 'error',
  message: 'The link leads nowhere.',
  ...fields,
});

test('is silent when there is nothing to say', () => {
  expect(formatForGithub([])).toBe('');
});

test('writes a workflow command for each problem', () => {
  expect(formatForGithub([problem(), problem({ severity: 'warning' })])).toBe(
    '::error file=content/conditions/asthma.md,line=42,col=7,title=broken-link::The link leads nowhere.\n' +
      '::warning file=content/conditions/asthma.md,line=42,col=7,title=broken-link::The link leads nowhere.\n' +
      '1 error and 1 warning in 1 file\n',
  );
});

test('a name or a message cannot begin a command of its own', () => {
  const text = formatForGithub([
    problem({ file: 'a,line=1:b%\n::stop-commands::x.md', message: '100%\r\n::error::forged' }),
  ]);
  expect(text.split('\n')[0]).toBe(
    '::error file=a%2Cline=1%3Ab%25%0A%3A%3Astop-commands%3A%3Ax.md,line=42,col=7,title=broken-link::100%25%0D%0A::error::forged',
  );
  expect(text.split('\n')).toHaveLength(3);
});
