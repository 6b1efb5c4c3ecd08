import { mostReported } from './fault.ts';

/** A character or a word that no article may hold. */
export interface BadText {
  /** Where it begins, in UTF-16 code units from 0. */
  offset: number;
  /** The character or the word itself. */
  text: string;
  ruleId: 'forbidden-character' | 'lookalike-letter' | 'unknown-placeholder';
  message: string;
}

/** Scripts written from right to left, of which people read today. */
const rightToLeft =
  '[\\p{L}&&[\\p{sc=Arabic}\\p{sc=Hebrew}\\p{sc=Syriac}\\p{sc=Thaana}\\p{sc=Nko}\\p{sc=Adlam}\\p{sc=Samaritan}\\p{sc=Mandaic}\\p{sc=Hanifi_Rohingya}]]';
/** Scripts whose letters join, so that a joiner between two of them changes what is seen. */
const joining =
  '[[\\p{L}\\p{M}]&&[\\p{scx=Arabic}\\p{scx=Syriac}\\p{scx=Nko}\\p{scx=Mongolian}\\p{scx=Devanagari}\\p{scx=Bengali}\\p{scx=Gurmukhi}\\p{scx=Gujarati}\\p{scx=Oriya}\\p{scx=Tamil}\\p{scx=Telugu}\\p{scx=Kannada}\\p{scx=Malayalam}\\p{scx=Sinhala}\\p{scx=Khmer}\\p{scx=Myanmar}]]';
/** The sign that ends an Indic consonant without a vowel; a joiner behind it is spelling (RFC 5892, A.1 and A.2). */
const virama = '[\\u094d\\u09cd\\u0a4d\\u0acd\\u0b4d\\u0bcd\\u0c4d\\u0ccd\\u0d4d\\u0dca]';

/** Everything that is looked at: flags made of tags are taken whole, so that no tag of theirs is left. */
const suspect =
  /\p{RGI_Emoji_Tag_Sequence}|[[\p{Cc}\p{Cs}\p{Co}\p{Noncharacter_Code_Point}\p{Default_Ignorable_Code_Point}\p{Zl}\p{Zp}\u2800\ufff9-\ufffd]--[\t\n]]|[\p{Mn}\p{Me}]{5,}/gv;

/** The same for one character, to see at once whether a text needs a closer look. */
const suspectAlone =
  /[\p{Cc}\p{Cs}\p{Co}\p{Mn}\p{Me}\p{Noncharacter_Code_Point}\p{Default_Ignorable_Code_Point}\p{Zl}\p{Zp}\u2800\ufff9-\ufffd]/u;

/** Where an invisible character belongs to the text around it (Unicode UTS #51 for emoji, UAX #9 for directions). */
const legitimate = new RegExp(
  [
    '\\p{RGI_Emoji_Tag_Sequence}',
    // Parts of one emoji, with a skin tone or a selector between.
    '(?<=\\p{Extended_Pictographic}[\\p{Emoji_Modifier}\\ufe0f]?)\\u200d(?=\\p{Extended_Pictographic})',
    `(?<=${joining})[\\u200c\\u200d](?=${joining})|(?<=${virama})[\\u200c\\u200d]`,
    `(?<=${rightToLeft}\\p{Mn}{0,4}\\p{P}{0,4})[\\u061c\\u200e\\u200f]|[\\u061c\\u200e\\u200f](?=\\p{P}{0,4}${rightToLeft})`,
    '(?<=[\\p{Emoji}--[0-9#*]])[\\ufe0e\\ufe0f]|(?<=[0-9#*])\\ufe0f(?=\\u20e3)',
    '(?<=\\p{sc=Han})[\\ufe00-\\ufe0f\\u{e0100}-\\u{e01ef}]',
    '(?<=\\p{sc=Mongolian})[\\u180b-\\u180d\\u180f]',
  ].join('|'),
  'vy',
);

/**
 * The characters of a text that hide, turn around or change what a reader sees: controls, directions,
 * zero widths, tags, selectors and joiners that belong to nothing, lost and private characters, piles of marks.
 * At most `mostReported`.
 */
export function badCharacters(text: string): BadText[] {
  const unusual = new Set(text.match(/[^\n\t -~]/gu));
  if (!suspectAlone.test([...unusual].join(''))) return [];
  const found: BadText[] = [];
  for (const { 0: match, index } of text.matchAll(suspect)) {
    legitimate.lastIndex = index;
    if (legitimate.test(text)) continue;
    const pile = /^[\p{Mn}\p{Me}]{5}/u.test(match);
    const offset = pile ? startOfBase(text, index) : index;
    found.push({ offset, text: match, ruleId: 'forbidden-character', message: pile ? pileOf(match) : faultOf(match) });
    if (found.length === mostReported) break;
  }
  return found;
}

/** Where the letter begins that marks from `index` on stand on. */
function startOfBase(text: string, index: number): number {
  const before = /[^\n]$/u.exec(text.slice(Math.max(0, index - 2), index));
  return index - (before?.[0].length ?? 0);
}

/** The code point of a character as `U+202E`. */
export function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

function pileOf(marks: string): string {
  return `${[...marks].length} combining marks stand on one letter, more than 4; the first is ${codePoint(marks)}. Delete those that do not belong.`;
}

/** What is wrong with a character, the first that fits, and what to do. */
const kinds: readonly (readonly [RegExp, (code: string) => string])[] = [
  [/\r/, (code) => `A lone carriage return (${code}) is not a line break. Save the file with LF or CRLF line ends.`],
  [/\p{Cc}/u, (code) => `The control character ${code} cannot be shown. Delete it.`],
  [/[\ufffc\ufffd]/, (code) => `${code} marks a character that was lost. Put the right character back.`],
  [/\p{Cs}/u, (code) => `${code} is one half of a character. Put the whole character back.`],
  [/\p{Noncharacter_Code_Point}/u, (code) => `${code} is no character. Delete it.`],
  [
    /\p{Co}/u,
    (code) => `The private character ${code} looks different on every device. Write a character that Unicode defines.`,
  ],
  [
    /[\u202a-\u202e\u2066-\u2069]/,
    (code) =>
      `The invisible character ${code} turns the text around it. Delete it; letters find their direction themselves.`,
  ],
  [
    /[\u061c\u200e\u200f]/,
    (code) => `The invisible direction mark ${code} stands beside no right-to-left letter. Delete it.`,
  ],
  [/[\u200c\u200d]/, (code) => `The invisible joiner ${code} joins nothing here. Delete it.`],
  [
    /\u00ad/,
    (code) =>
      `The soft hyphen ${code} is invisible and hides its word from search. Delete it; browsers break lines themselves.`,
  ],
  [/[\u2028\u2029]/, (code) => `${code} is no line break here. Write a line break, or a blank line.`],
  [/\p{Variation_Selector}/u, (code) => `The variation selector ${code} follows no emoji and no ideograph. Delete it.`],
  [/[\u{e0000}-\u{e007f}]/u, (code) => `The invisible tag ${code} can hide words. Delete it.`],
];

function faultOf(character: string): string {
  const [, message] = kinds.find(([kind]) => kind.test(character)) ?? [];
  const code = codePoint(character);
  return message?.(code) ?? `The character ${code} is invisible. Delete it.`;
}
