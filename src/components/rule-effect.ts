import type { RuleText } from '../encyclopedia/check/rule.ts';

/** What happens to an article that breaks the rule, in a sentence. */
export function ruleEffect({ severity, waits }: Pick<RuleText, 'severity' | 'waits'>): string {
  if (severity === 'warning') return 'Warning: the site is published all the same.';
  return waits
    ? 'Error: nothing is published until it is mended; in imported articles and drafts only a warning.'
    : 'Error: nothing is published until it is mended, also in imported articles and drafts.';
}
