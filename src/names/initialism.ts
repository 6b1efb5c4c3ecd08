import { smallWords } from './small-words.ts';

/**
 * How well letters abbreviate a name, 0 to 1: each letter stands at the beginning of a word, or inside the word
 * whose beginning stands before it, in order. `HOKPP` is short for `hypokalemic periodic paralysis`, `JBTS2` for
 * `Joubert syndrome 2`. Numbers have to be the same, but for a first type that names leave out. 0 when the
 * letters abbreviate something else.
 */
export function initialismFit(short: readonly string[], name: readonly string[]): number {
  const words = name.filter((word) => !smallWords.has(word) && !isNumber(word));
  const letters = short.filter((part) => !isNumber(part)).join('');
  if (words.length === 0 || letters[0] !== words[0]?.[0]) return 0;
  const asked = short.filter(isNumber);
  const own = name.filter(isNumber);
  if (asked.some((number) => !own.includes(number) && (number !== '1' || own.length > 0))) return 0;
  const unasked = own.some((number) => !asked.includes(number)) ? 0.3 : 0;
  const implied = asked.length > own.length ? 0.1 : 0;
  return Math.max(0, align(letters, words, 0, 0) - unasked - implied);
}

/** The best fit of the letters from `letter` on to the words from `word` on; far below 0 when there is none. */
function align(letters: string, words: readonly string[], letter: number, word: number): number {
  if (letter === letters.length) return 1 - 0.25 * (words.length - word);
  const current = words[word];
  if (current === undefined) return -9;
  let best = -0.3 + align(letters, words, letter, word + 1);
  if (current[0] !== letters[letter]) return best;
  let place = 0;
  let cost = 0;
  for (let taken = 1; letter + taken <= letters.length; taken++) {
    best = Math.max(best, align(letters, words, letter + taken, word + 1) - cost);
    const next = current.indexOf(letters.charAt(letter + taken), place + 1);
    if (next === -1) break;
    cost += 0.1;
    place = next;
  }
  return best;
}

function isNumber(word: string): boolean {
  return /^\d/.test(word);
}
