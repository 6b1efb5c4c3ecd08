import { type Fault, mostReported } from '../fault.ts';
import { dosesOutsideBlock } from './doses.ts';
import { emergencyNumbers } from './emergency-numbers.ts';
import { errorProneAbbreviations } from './error-prone-abbreviations.ts';
import { longSentences } from './long-sentences.ts';
import { missingUnits } from './missing-units.ts';
import { nakedDecimals, trailingZeros } from './notation.ts';
import type { Passage } from './passages.ts';
import { percentsWithoutWhole } from './percentages.ts';
import { disrespectfulWords } from './respectful-wording.ts';
import type { Finder } from './slip.ts';

/** Finders that only look at numbers. */
const numeric: readonly Finder[] = [trailingZeros, nakedDecimals, missingUnits, percentsWithoutWhole, emergencyNumbers];
const others: readonly Finder[] = [dosesOutsideBlock, errorProneAbbreviations, longSentences];
const digit = /[\p{Nd}\p{No}]/u;

/**
 * Faults in the words of an article, at most twenty of each rule. `allowedWords` are those that it keeps although
 * they are better said otherwise.
 */
export function faultsOfWording(passages: readonly Passage[], allowedWords: readonly string[]): Fault[] {
  const allowed = new Set(allowedWords.map((word) => word.toLowerCase()));
  const counts = new Map<string, number>();
  return passages.flatMap((passage) => {
    const finders = digit.test(passage.text) ? [...numeric, ...others] : others;
    const slips = [...finders.flatMap((find) => find(passage)), ...disrespectfulWords(passage, allowed)];
    return slips.flatMap(({ at, ruleId, message }) => {
      const count = (counts.get(ruleId) ?? 0) + 1;
      counts.set(ruleId, count);
      return count > mostReported ? [] : [{ ...passage.positionAt(at), ruleId, message }];
    });
  });
}
