import { smogFormula } from 'smog-formula';
import { syllable } from 'syllable';
import type { Passage } from './passages.ts';

/** Fewer give no score: the formula was fitted to samples of thirty (McLaughlin, Journal of Reading 1969;12:639). */
const fewestSentences = 30;
/** Longer ones are no words of a language. */
const longestWord = 60;
/** Words whose syllables are remembered; then it begins anew. */
const mostRemembered = 100_000;

/**
 * The SMOG grade of an article, rounded to a tenth, as the NHS digital service manual computes it ("Use a readability
 * tool to prioritise content"): every heading and list item ends a sentence, and so does every cell; words of the
 * subject's own `names` are left out. What is written for clinicians is left out as well.
 * `undefined` for an article of fewer than thirty sentences.
 */
export function smogOf(passages: readonly Passage[], names: readonly string[]): number | undefined {
  const own = new Set(names.flatMap(wordsOf).map(stemOf));
  const plain = passages.filter(({ blocks }) => !blocks.includes('clinical'));
  let sentences = 0;
  for (const passage of plain) for (const { sentence } of passage.sentences) if (/\p{L}/u.test(sentence)) sentences++;
  if (sentences < fewestSentences) return undefined;
  let long = 0;
  for (const { text } of plain)
    for (const word of wordsOf(text)) if (isPolysyllabic(word) && !own.has(stemOf(word))) long++;
  return Math.round(10 * smogFormula({ sentence: sentences, polysillabicWord: long })) / 10;
}

/** The words of a text that are long enough for three syllables, in lower case; one with hyphens is one. */
function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/\p{L}[\p{L}\p{N}'’-]{4,}/gu) ?? [];
}

/** A word without the endings of plural and possession. */
function stemOf(word: string): string {
  return word.replace(/['’]?s?['’-]*$/, '');
}

const remembered = new Map<string, boolean>();

/** True for a word of three syllables or more. */
function isPolysyllabic(word: string): boolean {
  const known = remembered.get(word);
  if (known !== undefined) return known;
  if (remembered.size >= mostRemembered) remembered.clear();
  const is = word.length > longestWord || syllable(word) >= 3;
  remembered.set(word, is);
  return is;
}
