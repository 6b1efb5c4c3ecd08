import { staleNumbers } from '../../../emergency-numbers.ts';
import { wholeFile } from '../../problem.ts';
import type { Rule } from '../rule.ts';

/** The day is that of the build, or no day where none is known. */
export const staleNumber: Rule = {
  id: 'stale-number',
  why: 'A number that was changed since somebody looked reaches nobody in an emergency.',
  wrong: "checked: '2025-11-01', in 2026-12",
  right: 'the number as its sources have it now, with that day',
  severity: 'warning',
  waits: false,
  check({ dates: { now } }) {
    const stale = now === undefined ? [] : staleNumbers(now);
    const [first] = stale;
    if (!first) return [];
    const message = `The emergency numbers of ${stale.length} countries, that of "${first.name}" first, were read in their sources more than twelve months ago, on ${first.checked}. Read them there again and write the day.`;
    return [{ in: 'src/emergency-numbers.ts', ...wholeFile, message }];
  },
};
