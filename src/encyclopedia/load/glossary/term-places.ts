import type { Block, Piece } from './running-text.ts';

/** A word that texts are searched for. */
export interface SearchedWord {
  /** Every way to write it, its name among them. Each begins and ends with a letter or a digit. */
  forms: string[];
  /** An abbreviation is found as it is written; the first letter of a term may also be a capital. */
  kind: 'term' | 'abbreviation';
}

/** A place where a text uses a word. */
export interface TermPlace {
  /** Index of the word among those that were searched for. */
  word: number;
  piece: Piece;
  /** Where it stands in the value of the text node, in UTF-16 code units from 0. */
  from: number;
  to: number;
  /** True where it is told what it stands for: `complete blood count (CBC)`. */
  isIntroduced: boolean;
}

/** Forms by their first word, the longest first. */
export type TermIndex = ReadonlyMap<string, readonly { form: string; word: number }[]>;

/** Prepares a search for some words. Of a form that two of them have the first counts. */
export function indexTerms(words: readonly SearchedWord[]): TermIndex {
  const index = new Map<string, { form: string; word: number }[]>();
  words.forEach(({ forms, kind }, word) => {
    for (const form of new Set(kind === 'term' ? forms.flatMap((form) => [form, capitalised(form)]) : forms)) {
      const [first = ''] = form.match(/[\p{L}\p{M}\p{N}]+/u) ?? [];
      const others = index.get(first);
      if (others) others.push({ form, word });
      else index.set(first, [{ form, word }]);
    }
  });
  for (const forms of index.values()) forms.sort((a, b) => b.form.length - a.form.length);
  return index;
}

/**
 * All places of the running text of an article that use a word, in reading order; none inside another, and none
 * inside a longer name of the article itself, which `names` are.
 */
export function findTerms(blocks: readonly Block[], index: TermIndex, names: readonly string[]): TermPlace[] {
  const own = names.map((name) => name.toLowerCase());
  return index.size === 0 ? [] : blocks.flatMap((block) => placesIn(block, index, own));
}

function placesIn({ text, pieces }: Block, index: TermIndex, names: readonly string[]): TermPlace[] {
  const places: TermPlace[] = [];
  for (const piece of pieces) {
    const end = piece.from + piece.node.value.length;
    let next = piece.from;
    for (const { 0: first, index: at } of text.slice(piece.from, end).matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
      const from = piece.from + at;
      const candidates = index.get(first);
      if (candidates === undefined || from < next) continue;
      const found = candidates.find(
        ({ form }) =>
          from + form.length <= end && text.startsWith(form, from) && isWhole(text, from, from + form.length),
      );
      if (!found || names.some((name) => standsInName(text, from, found.form, name))) continue;
      next = from + found.form.length;
      const isIntroduced = isIntroducedAt(text, from, next);
      places.push({ word: found.word, piece, from: from - piece.from, to: next - piece.from, isIntroduced });
    }
  }
  return places;
}

/** True for a form at `from` that is a part of a name, in lower case, which stands there. */
function standsInName(text: string, from: number, form: string, name: string): boolean {
  const start = from - name.indexOf(form.toLowerCase());
  if (start > from || start < 0 || name.length <= form.length) return false;
  return text.slice(start, start + name.length).toLowerCase() === name;
}

/** Most controls of one article: each is some bytes of HTML that the author did not write. */
const mostMarks = 500;

/**
 * The places that become controls: the first use of a term, and every use of an abbreviation but the one that
 * introduces it.
 */
export function placesToMark(
  places: readonly TermPlace[],
  kindOf: (word: number) => SearchedWord['kind'],
): TermPlace[] {
  const seen = new Set<number>();
  const marked = places.filter(({ word, isIntroduced }) => {
    const isFirst = seen.size !== seen.add(word).size;
    return kindOf(word) === 'term' ? isFirst : !(isFirst && isIntroduced);
  });
  return marked.slice(0, mostMarks);
}

/** True for what stands in brackets behind a word: `complete blood count (CBC)`. */
export function isIntroducedAt(text: string, from: number, to: number): boolean {
  return /[\p{L}\p{N}] \($/u.test(text.slice(Math.max(0, from - 4), from)) && /^[);,]/.test(text.slice(to, to + 1));
}

/** Not a part of a longer word, of an address or of a formula: `platelet-rich`, `blood.org`, `CD34+`. */
export function isWhole(text: string, from: number, to: number): boolean {
  return (
    !/[\p{L}\p{M}\p{N}\-‐‑_/@.#&=+]$/u.test(text.slice(Math.max(0, from - 2), from)) &&
    !joined.test(text.slice(to, to + 2))
  );
}

const joined = /^(?:[\p{L}\p{M}\p{N}\-‐‑_/@=+]|[.:][\p{L}\p{N}/])/u;

function capitalised(form: string): string {
  const [first = ''] = form;
  return first.toUpperCase() + form.slice(first.length);
}
