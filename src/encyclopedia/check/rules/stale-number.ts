import { emergencyNumbers, stale } from '../../../emergency-numbers.ts';
import { helplines } from '../../../helplines.ts';
import { wholeFile } from '../../problem.ts';
import type { Finding, Rule } from '../rule.ts';

/** The day is that of the build, or no day where none is known. */
export const staleNumber: Rule = {
  id: 'stale-number',
  why: 'A number that was changed since somebody looked reaches nobody in an emergency.',
  wrong: "checked: '2025-11-01', in 2026-12",
  right: 'the number as its sources have it now, with that day',
  severity: 'warning',
  waits: false,
  check({ dates: { now } }) {
    if (now === undefined) return [];
    return [
      ...found('src/emergency-numbers.ts', stale(now, emergencyNumbers)),
      ...found('src/helplines.ts', stale(now, helplines)),
    ];
  },
};

function found(file: string, entries: readonly { name: string; checked: string }[]): Finding[] {
  const [first] = entries;
  if (!first) return [];
  const message = `${entries.length} numbers, that of "${first.name}" first, were read in their sources more than twelve months ago, on ${first.checked}. Read them there again and write the day.`;
  return [{ in: file, ...wholeFile, message }];
}
