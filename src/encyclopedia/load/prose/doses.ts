import { amount, numberStart, perVolume } from './quantities.ts';
import type { Finder } from './slip.ts';

/** Between a number and its unit: a line break may stand there too. */
const gap = String.raw`[\s-]{0,3}`;
/** Masses so small that hardly anything but a medicine is measured in them. */
const mass = '(?:mcgs?|mgs?|[µμu]g|milligram(?:me)?s?|microgram(?:me)?s?|IUs?|international units?)';
const form =
  '(?:g|gms?|grams?|mLs?|mls?|milliliters?|millilitres?|cc|units?|mEq|mmol|tablets?|pills?|capsules?|caplets?|drops?|puffs?|sprays?|(?:tea|table)spoon(?:ful)?s?|lozenges?|suppositor(?:y|ies)|sachets?|patch(?:es)?)';
const words = '(?:[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Hh]alf an?|[Hh]alf)';
const manyWords = `(?:${words}|(?:(?:${words}|twenty|fifty|eighty|a)[ -])?(?:hundred|thousand)(?: and \\p{L}+)?|(?:fif|thir|for)ty|twenty|sixty|seventy|eighty|ninety)`;
const counted = String.raw`(?:${numberStart}${amount}${gap}|(?<![\p{L}\p{N}-])${words} )${form}(?![\p{L}\p{N}])`;
/** What is eaten, drunk, lost or given as blood is measured in the same units, and is no medicine. */
const noMedicine = String.raw`(?!(?: \([^)]{0,20}\))? of (?:\p{L}+ ){0,2}(?:urine|blood|stools?|mucus|phlegm|bile|saliva|sweat|protein|fat|fiber|fibre|carbohydrates?|sugar|salt|alcohol|water|fluids?|liquids?|milk|juice|plasma|platelets)\b)`;
const often = [
  String.raw`(?:\/|\bper\b|\ban?\b|\beach\b|\bevery\b)\s?(?:other )?(?:day|d\b|hour|hr?\b|week|month|night|morning|kg|kilo(?:gram)?s?)`,
  String.raw`\b(?:daily|nightly|hourly|weekly|monthly)\b`,
  String.raw`\b(?:once|twice|(?:\d|two|three|four|five|six) times)(?: or \p{L}+(?: times)?)? (?:an?|per|each|every|daily)\b`,
  String.raw`\bevery (?:${amount}|two|three|four|six|eight|twelve) (?:hours|days|weeks|months)`,
  String.raw`\b(?:by mouth|orally|intravenously|intramuscularly|subcutaneously|under the (?:skin|tongue)|into (?:a|the) (?:vein|muscle)|at bedtime|(?:as|when|if) needed|(?:before|after|with) meals|IV|IM)\b`,
  String.raw`\b(?:[bt]\.?i\.?d|q\.?i\.?d|q\d+h)\b`,
].join('|');

const shapes = [
  new RegExp(String.raw`${numberStart}${amount}${gap}${mass}(?![\p{L}\p{N}])(?!${perVolume})`, 'gu'),
  new RegExp(
    String.raw`(?<![\p{L}\p{N}-])${manyWords}[ -](?:milli|micro)gram(?:me)?s?(?![\p{L}\p{N}])(?!${perVolume})`,
    'giu',
  ),
  new RegExp(`${counted}(?!${perVolume})${noMedicine}[^.;:!?]{0,60}?(?:${often})`, 'gu'),
  new RegExp(
    String.raw`\b(?:[Tt]ak(?:e|es|ing)|[Gg]iv(?:e|es|ing)|[Ss]wallow|[Ii]nject) (?:up to |about |at most )?${counted}(?!${perVolume})${noMedicine}`,
    'gu',
  ),
];
/** A table of doses may have the unit in a label and bare numbers in its cells. */
const label = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:mg|mcg|[µμ]g)(?![\p{L}\p{N}])(?!${perVolume})`, 'gu');

/** Asked first, since most passages hold neither a number nor anything that medicines are counted in. */
const possible = /[\d½¼¾⅓⅔]|gram|tablet|pill|capsule|caplet|drop|puff|spray|spoon|lozenge|suppositor|sachet|patch|unit/;

const longestShown = 60;

/**
 * Text in the shape of a dose outside `:::dose`: a mass of milligrams or less that is no concentration, and other
 * measures with how often or by which way they are taken. It looks at the shape alone, so a dose that is
 * described in other words is not seen.
 */
export const dosesOutsideBlock: Finder = ({ text, kind, blocks }) => {
  const inTable = kind === 'column-label' || kind === 'row-label' || kind === 'cell';
  if (blocks.includes('dose') || (!inTable && !possible.test(text))) return [];
  const found = [...shapes, ...(inTable ? [label] : [])].flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ 0: words, index }) => ({ words, from: index, to: index + words.length })),
  );
  const said: typeof found = [];
  for (const one of found.sort((a, b) => a.from - b.from || b.to - a.to))
    if (one.to > (said.at(-1)?.to ?? -1)) said.push(one);
  return said.map(({ words, from }) => ({
    at: from,
    ruleId: 'dose-outside-block',
    message: `"${shorten(words)}" looks like a dose. Leave it out, or put it between :::dose{for="adults" date=2026-01-01} and ::: with its source.`,
  }));
};

function shorten(text: string): string {
  return text.length <= longestShown ? text : `${text.slice(0, longestShown)}…`;
}
