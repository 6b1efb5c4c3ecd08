import type { Finder } from './slip.ts';

/**
 * Numbers that are called in an emergency or a crisis somewhere, and mean nothing or something else elsewhere: the
 * patterns of this project, in one place.
 */
const known = '(?:911|9-1-1|999|112|1-1-2)';
/** These are ordinary numbers too, so they count only right behind a word for calling. */
const ordinary = String.raw`(?:000|111|988|9-8-8|995|997|998|811|211|311|1(?:00|01|02|03|08|10|15|18|19|20|22)|116 ?\d{3}|15|17|18)`;
const call = String.raw`\b(?:call(?:s|ed|ing)?|dial(?:s|ed|ing|led|ling)?|r[iau]ng(?:s|ing)?|phon(?:e|es|ed|ing)|telephon(?:e|es|ed|ing)|text(?:s|ed|ing)?)\b`;
const helpers = String.raw`\b(?:emergency (?:number|services?|line)|ambulance|helpline|hotline|lifeline)\b`;
/** No part of a larger number, a range or a name. */
const start = String.raw`(?=\d)(?<![\p{L}\p{N}.,/–-]|\d[.,]\s?)`;
const end = String.raw`(?![\p{L}\p{N}]|[.,/–-]\p{N}|-\p{L}|\s?%)`;
/** No number of something either. */
const nothingCounted = String.raw`(?!\s?(?:°|mm|cm|kg|mg|ml|mL)|\s(?:to|or|and) \d|\s(?:minutes?|hours?|days?|weeks?|months?|years?|times?|people|patients?|cells?|beats?|percent|per|of)\b)`;

/** For a text in lower case. */
const emergency: readonly RegExp[] = [
  new RegExp(`(?:${call}|${helpers})[^.;!?\\d]{0,60}?${start}(${known})${end}`, 'gu'),
  new RegExp(`${start}(${known})${end} (?:operators?|dispatchers?|calls?|services?|emergency)\\b`, 'gu'),
  new RegExp(`${call} (?:the |number |on )?${start}(${ordinary})${end}${nothingCounted}`, 'gu'),
];
/** Asked first, since most numbers are no numbers to call. */
const possible =
  /911|9-1-1|999|112|1-1-2|(?:call|dial|r[iau]ng|phon|text)(?:s|e|es|ed|ing|led|ling)? (?:the |number |on )?\d/;
const phones: readonly RegExp[] = [
  // Of North America, toll-free ones with words, with the code of a country, with a leading zero.
  /(?=[+(\d])(?<![\p{L}\p{N}.,-])((?:\+?1[-. ])?(?:\(\d{3}\) ?|\d{3}[-. ])\d{3}[-. ]\d{4})(?![\p{N}-])/gu,
  /(?=[18])(?<![\p{L}\p{N}-])((?:1-)?8(?:00|33|44|55|66|77|88)-[A-Z0-9]{1,7}(?:-[A-Z0-9]{2,7}){1,2})(?![\p{L}\p{N}-])/gu,
  /(?=\+)(?<![\p{L}\p{N}])(\+\d{1,3}(?:[-. ()]{1,2}\d{1,4}){2,5})(?!\p{N})/gu,
  /(?=[(0])(?<![\p{L}\p{N}.,-])(\(?0\d{2,4}\)?[ -]\d{3,4}[ -]?\d{3,4})(?![.,-]?\p{N})/gu,
];

/** Numbers to call, written as digits: an article says `{{emergency}}`. */
export const emergencyNumbers: Finder = ({ text }) => {
  const found = new Map<number, string>();
  const lower = text.toLowerCase();
  const searches = [
    ...(possible.test(lower) ? emergency : []).map((pattern) => lower.matchAll(pattern)),
    ...phones.map((pattern) => text.matchAll(pattern)),
  ];
  for (const matches of searches)
    for (const { 0: written, 1: digits = '', index } of matches) {
      const at = index + written.lastIndexOf(digits);
      if (![...found].some(([from, other]) => from <= at && at < from + other.length)) found.set(at, digits);
    }
  return [...found].map(([at, digits]) => ({
    at,
    ruleId: 'literal-emergency-number',
    message: `"${digits}" is right in some countries only. Write {{emergency}} for the emergency number; leave other telephone numbers out.`,
  }));
};
