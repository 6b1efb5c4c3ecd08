/**
 * British endings and letters with their American forms, applied to both sides of a comparison, so that
 * no list of words has to be kept. The result is a key, not a spelling: it may be no word at all.
 */
const britishToAmerican: readonly (readonly [RegExp, string])[] = [
  [/[ao]e/g, 'e'],
  [/our(?=s?\b|ed|ing|al|less|ful|ite|able)/g, 'or'],
  [/(?<=[bct])re(?=s?\b|d\b)/g, 'er'],
  [/is(?=ation|e\b|ed\b|es\b|er\b|ing\b)/g, 'iz'],
  [/ys(?=e\b|ed\b|es\b|er\b|ing\b)/g, 'yz'],
  [/sulph/g, 'sulf'],
  [/leuc(?=[aeo])/g, 'leuk'],
  [/ll(?=ed\b|ing\b|er\b)/g, 'l'],
  [/ogue\b/g, 'og'],
];

/**
 * The words of a name, in lower case with one space between them: accents, punctuation and apostrophes are
 * gone, but for a sign behind a letter, which becomes a word of its own.
 */
export function plainWords(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replaceAll('æ', 'ae')
    .replaceAll('œ', 'oe')
    .replace(/['’ʼ]/g, '')
    .replace(/(?<=[\p{L}\p{N}])\+/gu, ' plussign ')
    .replace(/(?<=[\p{L}\p{N}])[-−](?=\s|$)/gu, ' minussign ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Plain words with British endings and letters made American, where that can be told from the letters alone. */
export function americanSpelling(words: string): string {
  return britishToAmerican.reduce((text, [british, american]) => text.replace(british, american), words);
}

/**
 * The key under which two names count as one: letter case, accents, punctuation and British spelling
 * are folded away, but for a sign behind a letter: `Rh+` and `Rh-` are two names. `Hæmophilia`, `haemophilia`
 * and `Hemophilia` share a key; a plural has one of its own.
 */
export function fold(name: string): string {
  return americanSpelling(plainWords(name));
}
