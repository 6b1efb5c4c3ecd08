import type { Rule } from '../rule.ts';

/** Checked while files are read. */
export const doseOutsideBlock: Rule = {
  id: 'dose-outside-block',
  why: 'A dose that names neither its population nor its day and source can kill.',
  wrong: 'Take 500 mg twice a day.',
  right: ':::dose{for="adults" date=2026-01-01}\n500 mg twice a day.[@source]\n:::',
  severity: 'error',
  waits: true,
};
