import type { Rule } from '../rule.ts';

/** Checked while files are read. */
export const duplicateDefinition: Rule = {
  id: 'duplicate-definition',
  why: 'Of two definitions with one name, readers would get the first and editors would edit the second.',
  wrong: '[nhs]: https://a.example\n[nhs]: https://b.example',
  right: '[nhs]: https://a.example',
  severity: 'error',
  waits: false,
};
