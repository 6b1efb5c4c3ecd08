import type { WordPart } from '../glossary.ts';

/** Shorter parts stand by chance in too many words; their examples are listed. */
const fewestLetters = 4;

/** A word and the part of it that is explained. */
export interface NamePart {
  part: WordPart;
  word: string;
}

/** The parts that words of a name hold, in the order of the name. */
export function partsOfName(name: string, parts: readonly WordPart[]): NamePart[] {
  const words = name.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  return words.flatMap((word) => parts.filter((part) => holdsPart(word, part)).map((part) => ({ part, word })));
}

/** True for a word, in lower case, that begins or ends with a part, or is among its examples. */
export function holdsPart(word: string, { name, forms, examples, except }: WordPart): boolean {
  if (except.includes(word)) return false;
  return examples.includes(word) || [name, ...forms].some((form) => hasForm(word, form));
}

/** `hemato-` begins a word, `-emia` ends it, `-cyt-` stands inside. */
function hasForm(word: string, form: string): boolean {
  const letters = form.replaceAll('-', '').toLowerCase();
  if (letters.length < fewestLetters || word.length <= letters.length) return false;
  if (form.startsWith('-') && form.endsWith('-')) return word.includes(letters, 1);
  return form.startsWith('-') ? word.endsWith(letters) : word.startsWith(letters);
}
