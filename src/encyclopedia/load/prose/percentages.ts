import { amount } from './quantities.ts';
import { type Finder, sentenceAt } from './slip.ts';

const end = String.raw`(?=\)|[.,;:]|$|\s(?:and|or|but|while|whereas|with|when|if)\b)`;
const share = new RegExp(String.raw`\bin (?:\p{L}+ ){0,3}${amount}\s?(?:%|percent|per cent)${end}`, 'giu');
/** Words that say of whom: 30% of adults, 3 out of 10, 1 in 5, the patients. */
const whole = /\bof\b|\bout of\b|\b(?:\d+|one|two|three) in (?:\d|ten|five|three|four)|\bamong\b/i;

/** A percentage of nobody knows what, as in "It helps in 30%.": no word of its sentence says of whom. */
export const percentsWithoutWhole: Finder = (passage) =>
  [...passage.text.matchAll(share)]
    .filter(({ index }) => !whole.test(sentenceAt(passage, index)))
    .map(({ 0: written, index }) => ({
      at: index,
      ruleId: 'percent-without-whole',
      message: `"${written}" does not say of whom. Write, for example, "in 30 of 100 adults who have it".`,
    }));
