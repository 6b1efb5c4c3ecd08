/** A stretch of text, and whether a reader searched for it. */
export interface MarkedText {
  text: string;
  marked: boolean;
}

/** A name in stretches, with the beginnings of words marked that the query holds; accents and case do not count. */
export function matchedLetters(name: string, query: string): MarkedText[] {
  const wanted = query.split(separators).filter(Boolean).map(plain);
  // Longest first, so that `iron` marks more than `i`.
  wanted.sort((a, b) => b.length - a.length);
  const parts: MarkedText[] = [];
  const add = (text: string, marked: boolean) => {
    const before = parts.at(-1);
    if (text === '') return;
    if (before?.marked === marked) before.text += text;
    else parts.push({ text, marked });
  };
  for (const [index, text] of name.split(word).entries()) {
    const isWord = index % 2 === 1;
    const letters = isWord ? [...text.matchAll(letter)].map(([found]) => found) : [];
    const folded = letters.map(plain);
    const length = wanted.map((beginning) => lettersOf(folded, beginning)).find((count) => count > 0) ?? 0;
    const marked = letters.slice(0, length).join('');
    add(marked, true);
    add(text.slice(marked.length), false);
  }
  return parts;
}

const separators = /[^\p{L}\p{N}\p{M}]+/u;
const word = /([\p{L}\p{N}\p{M}]+)/u;
const letter = /\P{M}\p{M}*/gu;

function plain(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '');
}

/** How many letters spell the beginning; 0 when they begin otherwise. */
function lettersOf(letters: readonly string[], beginning: string): number {
  let spelled = '';
  for (const [index, one] of letters.entries()) {
    spelled += one;
    if (spelled === beginning) return index + 1;
    if (!beginning.startsWith(spelled)) return 0;
  }
  return 0;
}
