import type { Rule } from '../rule.ts';

/** Checked while files are read. */
export const literalEmergencyNumber: Rule = {
  id: 'literal-emergency-number',
  why: 'The number for emergencies is another one in another country.',
  wrong: 'Call 911.',
  right: '{{emergency}}',
  severity: 'error',
  waits: true,
};
