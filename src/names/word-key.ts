import { greekLetters } from '../encyclopedia/greek-letters.ts';
import { americanSpelling } from './fold.ts';

/** Spellings that differ between Britain and America and that no rule of letters tells. */
const otherSpellings = new Map(
  Object.entries({
    aluminium: 'aluminum',
    ageing: 'aging',
    grey: 'gray',
    mould: 'mold',
    disc: 'disk',
    artefact: 'artifact',
    programme: 'program',
    neurone: 'neuron',
    manoeuvre: 'maneuver',
    maneuvre: 'maneuver',
  }),
);

const roman = new Map(
  Object.entries({
    i: '1',
    ii: '2',
    iii: '3',
    iv: '4',
    v: '5',
    vi: '6',
    vii: '7',
    viii: '8',
    ix: '9',
    xi: '11',
    xii: '12',
    xiii: '13',
    xiv: '14',
    xv: '15',
  }),
);

/**
 * The key of one plain word in search: American spelling, singular, Greek letters spelled out and Roman
 * numerals as digits. A key, not a word: it is compared with keys only. X stays a letter, because the
 * chromosome is no ten.
 */
export function wordKey(word: string): string {
  const spelled = word.replace(/[αβγδεζηθκλμπσω]/g, (letter) => greekLetters[letter] ?? letter);
  const american = americanSpelling(spelled);
  const numeral = /^(i{1,3})([a-d])$/.exec(american);
  if (numeral) return `${roman.get(numeral[1] ?? '')}${numeral[2]}`;
  return roman.get(american) ?? otherSpellings.get(american) ?? singular(american);
}

/** A rough singular: the plural and the singular of a word lead to one key, whatever it looks like. */
function singular(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || /(ss|us|is)$/.test(word)) return word;
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(ss|sh|ch|x|z)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}
