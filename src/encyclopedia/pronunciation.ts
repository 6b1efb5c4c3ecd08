/**
 * What is wrong with a respelling, in words that read on from its name; `undefined` for a sound one.
 *
 * Syllables of lower-case letters are joined by hyphens, words stand apart, and a stressed syllable is all
 * capitals: `HEE-muh-toh-poy-EE-sis`, `SIK-ul sel dih-ZEEZ`. A word of several syllables has stressed and
 * unstressed ones, and a word of the whole is stressed: without stress a reader says it wrong, and capitals
 * everywhere show none.
 */
export function respellingFault(text: string): string | undefined {
  const words = text.split(' ').map((word) => word.split('-'));
  const syllables = words.flat();
  const strange = syllables.find((syllable) => !/^([a-z]+|[A-Z]+)$/.test(syllable));
  if (strange !== undefined)
    return 'is not made of syllables such as uh-NEE-mee-uh: letters a-z, all small or all capitals, joined by hyphens';
  if (!syllables.some(isStressed)) return 'has no stressed syllable: write one in capitals, as in uh-NEE-mee-uh';
  const even = words.find((word) => word.length > 1 && word.every(isStressed));
  if (even) return `has only capitals in "${even.join('-')}": write the syllables without stress in small letters`;
  const flat = words.find((word) => word.length > 1 && !word.some(isStressed));
  if (flat) return `has no stressed syllable in "${flat.join('-')}": write one in capitals`;
  return undefined;
}

function isStressed(syllable: string): boolean {
  return syllable === syllable.toUpperCase();
}

/**
 * Letters and marks of the International Phonetic Alphabet (chart of 2020, in Unicode: Basic Latin a-z, the
 * Latin-1 and Greek letters of the chart, IPA Extensions, Spacing Modifier Letters, Combining Diacritical Marks,
 * the undertie and the marks of groups), spaces, and brackets round a sound that may be left out.
 */
const phonetic = /^(?:[a-z æçðøħŋœβθχⱱɐ-ʯʰ-ˤ˥-˩.|‖‿↗↘()]|[\u0300-\u036f])$/u;

/** Signs that are typed in place of those of the alphabet. */
const meant: Record<string, string> = { ':': 'ː', "'": 'ˈ', ',': 'ˌ', '’': 'ˈ' };

/** What is wrong with a transcription, in words that read on from its name; `undefined` for a sound one. */
export function ipaFault(text: string): string | undefined {
  if (/^[/[]|[/\]]$/.test(text)) return 'stands between slashes or brackets, which the page adds: leave them out';
  const strange = [...text].find((character) => !phonetic.test(character));
  if (strange === undefined) return undefined;
  const instead = meant[strange];
  const cure = instead === undefined ? '' : `: write "${instead}"`;
  return `holds "${strange}", which is no letter or mark of the International Phonetic Alphabet${cure}`;
}
