import type { Passage } from './passages.ts';
import { respectfulWords, telling } from './respectful-words.ts';
import type { Slip } from './slip.ts';

const end = '(?!-?[a-z0-9])';
/** Any of the words, in lower case. */
const any = new RegExp(`\\b(?:${respectfulWords.map(({ words }) => words.toLowerCase()).join('|')})${end}`, 'g');
const rows = respectfulWords.map((row) => ({
  ...row,
  pattern: new RegExp(`(?:${row.words.toLowerCase()})${end}`, 'y'),
}));

/** Words about people that are better said otherwise. `allowed` holds those that the article keeps, in lower case. */
export function disrespectfulWords(passage: Passage, allowed: ReadonlySet<string>): Slip[] {
  const text = passage.text.toLowerCase();
  if (!telling.test(text)) return [];
  return [...text.matchAll(any)].flatMap(({ 0: words, index }) => {
    if (allowed.has(words) || isName(words, passage, index)) return [];
    const row = rows.find(({ pattern }) => {
      pattern.lastIndex = index;
      return pattern.test(text);
    });
    if (!row) return [];
    const written = passage.text.slice(index, index + words.length);
    return [{ at: index, ruleId: 'respectful-wording', message: `"${written}" ${row.why}. Write ${row.write}.` }];
  });
}

/** True for words with a capital inside a sentence, as in "National Institute on Drug Abuse". */
function isName(words: string, { text, sentences }: Passage, at: number): boolean {
  if (!/^\p{Lu}\p{Ll}/u.test(text.slice(at, at + words.length))) return false;
  const start = sentences.findLast(({ from }) => from <= at)?.from ?? 0;
  return /\p{L}/u.test(text.slice(start, at));
}
