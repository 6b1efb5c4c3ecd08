import { expect, test } from 'vitest';
import { ipaFault, respellingFault } from '../../../src/encyclopedia/pronunciation.ts';
import { places, read } from '../make.ts';

test.each(['uh-NEE-mee-uh', 'HEE-muh-toh-poy-EE-sis', 'SPLEEN', 'SIK-ul sel dih-ZEEZ', 'ahy-VEE'])(
  'a reader can say %s',
  (text) => {
    expect(respellingFault(text)).toBeUndefined();
  },
);

test.each([
  ['uh-nee-mee-uh', 'no stressed syllable'],
  ['SIK-ul dih-zeez', 'no stressed syllable in "dih-zeez"'],
  ['UH-NEE', 'only capitals in "UH-NEE"'],
  ['Uh-NEE', 'not made of syllables'],
  ['uh-NEE-', 'not made of syllables'],
  ['uh  NEE', 'not made of syllables'],
  ['uh-NEE (anemia)', 'not made of syllables'],
  ['əˈniːmiə', 'not made of syllables'],
  ['', 'not made of syllables'],
])('a reader cannot say %j', (text, fault) => {
  expect(respellingFault(text)).toContain(fault);
});

test.each(['əˈniːmiə', 'ˌhiːmətoʊpɔɪˈiːsɪs', 'ˈsɪkəl sɛl dɪˈziːz', 'ˈθaɪ(ə)mɪn', 't͡ʃ', 'bɛ̃', 'ˈβæχ'])(
  '%s is IPA',
  (text) => {
    expect(ipaFault(text)).toBeUndefined();
  },
);

test.each([
  ['/əˈniːmiə/', 'leave them out'],
  ['[əˈniːmiə]', 'leave them out'],
  ['əˈni:miə', 'holds ":"'],
  ["ə'niːmiə", 'write "ˈ"'],
  ['Anemia', 'holds "A"'],
  ['ə1', 'holds "1"'],
  ['əж', 'holds "ж"'],
  ['ə<b>', 'holds "<"'],
])('%s is not IPA', (text, fault) => {
  expect(ipaFault(text)).toContain(fault);
});

const withKey = (value: string) =>
  `---\ntitle: Anemia\nsummary: Too little iron.\npronunciation: ${value}\n---\n\nIron.\n`;

test.each([
  ['{ respell: uh-NEE-mee-uh, ipa: əˈniːmiə }', []],
  ['{ ipa: ˈθiːtə }', []],
  ['{ ipa: "bɛ̃βæχɪs" }', []],
  ['{ respell: uh-NEE-mee-uh }', []],
  ['{}', ['4:16 wrong-value']],
  ['uh-NEE-mee-uh', ['4:16 wrong-value']],
  ['{ respell: anemia, ipa: əˈniːmiə }', ['4:27 wrong-value']],
  ['{ respell: uh-NEE-mee-uh, ipa: "a:" }', ['4:47 wrong-value']],
  ['{ respelled: uh-NEE-mee-uh }', ['4:18 unknown-key', '4:16 wrong-value']],
])('the key of an article may be %s: %j', (value, expected) => {
  expect(places(read(withKey(value)).problems)).toEqual(expected);
});
