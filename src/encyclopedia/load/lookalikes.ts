import { type BadText, codePoint } from './characters.ts';
import { mostReported } from './fault.ts';

/**
 * Alphabets with letters that look like those of another (Unicode UTS #39, confusables). A word is written in
 * one of them; Chinese, Japanese and Korean may stand beside Latin letters without a space.
 */
const alphabets = [
  'Latin',
  'Greek',
  'Cyrillic',
  'Armenian',
  'Cherokee',
  'Coptic',
  'Georgian',
  'Glagolitic',
  'Lisu',
  'Deseret',
  'Osage',
] as const;
type Alphabet = (typeof alphabets)[number];
const lettersOf = new Map(alphabets.map((name) => [name, new RegExp(`\\p{sc=${name}}`, 'u')]));

/** Fullwidth and mathematical letters and digits: other characters than those that readers search for. */
const styled = /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\u{1d400}-\u{1d7ff}]+/gu;
/** A text without any of these needs no closer look. */
const unusual =
  /[[\p{Nd}\p{sc=Greek}\p{sc=Cyrillic}\p{sc=Armenian}\p{sc=Cherokee}\p{sc=Coptic}\p{sc=Georgian}\p{sc=Glagolitic}\p{sc=Lisu}\p{sc=Deseret}\p{sc=Osage}\uff21-\uff5a\u{1d400}-\u{1d7ff}]--[0-9]]/v;
/** Emphasis inside a word does not end it for a reader. */
const word = /[\p{L}\p{M}\p{Nd}][\p{L}\p{M}\p{Nd}*_~]*/gu;
const mixedDigits = /[0-9][\p{Nd}--[0-9]]|[\p{Nd}--[0-9]][0-9]/v;

/** Greek letters that stand beside Latin ones as symbols: TNFα, ΔF508, kΩ, μm. Those that look Latin are none. */
const symbols = /^[α-ξπρσ-ωϑϕϖϵΓΔΘΛΞΠΣΦΨΩ]+$/;
/** A symbol in the middle of a Latin word, or ν, ρ or υ before it, where v, p or u is meant. */
const symbolInWord = /\p{Ll}[α-ω](?=[a-z])|[νρυ](?=[a-z]{2})/u;
/** Greek and Cyrillic letters with the very shape of a Latin one. */
const twins =
  /^[ΑΒΕΖΗΙΚΜΝΟΡΤΥΧοАВЕЅІЈКМНОРСТУХҮҺаеорсухіјѕһԁԛԝӏ\p{M}\p{Nd}]*[ΑΒΕΖΗΙΚΜΝΟΡΤΥΧοАВЕЅІЈКМНОРСТУХҮҺаеорсухіјѕһԁԛԝӏ][\p{M}\p{Nd}]*$/u;

/**
 * Words that look like others: letters of two alphabets in one word, digits of two systems in one number,
 * fullwidth and mathematical letters. In a `name`, which readers search for, also a word of letters that all
 * look Latin among Latin words; in running text only where it is joined to one or is a single letter.
 * At most `mostReported`.
 */
export function lookalikes(text: string, kind: 'name' | 'text'): BadText[] {
  if (!unusual.test(text)) return [];
  const found: BadText[] = [];
  const report = (offset: number, word: string, message: string) =>
    found.push({ offset, text: word, ruleId: 'lookalike-letter', message });
  for (const { 0: match, index } of text.matchAll(styled)) {
    report(
      index,
      match,
      `"${match}" is written in special letters (${codePoint(match)}), which search does not find. Write "${match.normalize('NFKC')}".`,
    );
    if (found.length === mostReported) return found;
  }
  for (const { 0: match, index } of text.matchAll(word)) {
    if (!unusual.test(match)) continue;
    const intruder = intruderOf(match) ?? (standsAmongLatin(text, match, index, kind) ? match : undefined);
    if (intruder !== undefined) {
      const alphabet = alphabetOf(intruder);
      report(
        index + match.indexOf(intruder),
        match,
        `"${match}" holds the ${alphabet} letter ${codePoint(intruder)}, which looks like another. Type the word again with the letters of one alphabet.`,
      );
    } else if (mixedDigits.test(match)) {
      report(index, match, `"${match}" mixes digits of two scripts. Write the number in one of them.`);
    }
    if (found.length === mostReported) break;
  }
  return found;
}

/** The first letter of the alphabet that a word has least of, when it mixes alphabets in a way that no medical term does. */
function intruderOf(match: string): string | undefined {
  const letters = new Map<Alphabet, string>();
  for (const letter of match) {
    const alphabet = alphabetOf(letter);
    if (alphabet) letters.set(alphabet, `${letters.get(alphabet) ?? ''}${letter}`);
  }
  if (letters.size < 2) return undefined;
  const isTerm =
    letters.size === 2 && letters.has('Latin') && symbols.test(letters.get('Greek') ?? '') && !symbolInWord.test(match);
  if (isTerm) return undefined;
  // Of as many letters the Latin ones are meant.
  const rank = ([alphabet, { length }]: [Alphabet, string]) => length + (alphabet === 'Latin' ? 0.5 : 0);
  const [fewest] = [...letters].sort((a, b) => rank(a) - rank(b));
  return fewest && [...fewest[1]][0];
}

const known = new Map<string, Alphabet | undefined>();

function alphabetOf(letter: string): Alphabet | undefined {
  if (!known.has(letter)) {
    known.set(letter, /\p{L}/u.test(letter) ? alphabets.find((name) => lettersOf.get(name)?.test(letter)) : undefined);
  }
  return known.get(letter);
}

/** True for a word of letters that all look Latin where a reader takes it for Latin: `Т-cell`, `hepatitis В`. */
function standsAmongLatin(text: string, match: string, index: number, kind: 'name' | 'text'): boolean {
  if (!twins.test(match)) return false;
  if (kind === 'name') return /\p{sc=Latin}/u.test(text);
  const before = text.slice(Math.max(0, index - 3), index);
  const after = text.slice(index + match.length, index + match.length + 3);
  if (/\p{sc=Latin}[-‐‑]$/u.test(before) || /^[-‐‑]\p{sc=Latin}/u.test(after)) return true;
  return (match.match(/\p{L}/gu)?.length ?? 0) === 1 && /\p{sc=Latin} $/u.test(before);
}
