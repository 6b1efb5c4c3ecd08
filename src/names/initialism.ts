/** Words that an abbreviation skips. */
const small = new Set(['of', 'the', 'and', 'with', 'in', 'to', 'due', 'by', 'for', 'a', 'or', 'on', 'type', 'from']);

/**
 * How well letters abbreviate a name, 0 to 1: each letter stands at the beginning of a word, or inside the word
 * whose beginning stands before it, in order; digits have to be whole words. `HOKPP` is short for
 * `hypokalemic periodic paralysis`, `JBTS2` for `Joubert syndrome 2`. 0 when it is no abbreviation of it.
 */
export function initialismFit(letters: readonly string[], words: readonly string[]): number {
  const main = words.filter((word) => !small.has(word));
  const digits = letters.filter((part) => /^\d/.test(part));
  const short = letters.filter((part) => !/^\d/.test(part)).join('');
  if (digits.some((digit) => !main.includes(digit)) || main.some((word) => /^\d/.test(word) && !digits.includes(word)))
    return 0;
  const named = main.filter((word) => !/^\d/.test(word));
  if (named.length === 0 || short[0] !== named[0]?.[0]) return 0;
  return Math.max(0, align(short, named, 0, 0));
}

/** The best fit of the letters from `letter` on to the words from `word` on; below 0 when there is none. */
function align(short: string, words: readonly string[], letter: number, word: number): number {
  const left = short.length - letter;
  if (left === 0) return 1 - 0.25 * (words.length - word);
  const current = words[word];
  if (current === undefined || left < 0) return -9;
  let best = -0.3 + align(short, words, letter, word + 1);
  if (current[0] === short[letter]) {
    let place = 0;
    let cost = 0;
    for (let taken = 1; letter + taken <= short.length; taken++) {
      best = Math.max(best, align(short, words, letter + taken, word + 1) - cost);
      const next = current.indexOf(short.charAt(letter + taken), place + 1);
      if (next === -1) break;
      cost += 0.08 + (next === place + 1 ? 0 : 0.02);
      place = next;
    }
  }
  return best;
}
