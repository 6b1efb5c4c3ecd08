import type { Position } from '../../problem.ts';
import { type Block, placeIn } from './running-text.ts';
import { isIntroducedAt, isWhole } from './term-places.ts';

/** A short form such as EMH, where the text uses it first. */
export interface ShortForm extends Position {
  form: string;
}

/** Short forms that an article does not explain where it uses them, and all its words if it has some. */
export interface Wording {
  shortForms: ShortForm[];
  /** A line for each paragraph, heading and cell. */
  text: string;
}

/** Longer ones are words in capitals. */
const longest = 12;

/**
 * Reads the short forms of the running text: words with two capitals at least, such as DNA, HbS and GM-CSF.
 * One that stands in brackets behind words, or has words in brackets behind it, is explained.
 */
export function readWording(blocks: readonly Block[]): Wording {
  const first = new Map<string, ShortForm>();
  const explained = new Set<string>();
  for (const { text, pieces } of blocks) {
    for (const piece of pieces) {
      const words = text.slice(piece.from, piece.from + piece.node.value.length);
      if (!/[A-Z]\S*[A-Z]/.test(words)) continue;
      for (const { 0: form, index } of words.matchAll(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu)) {
        const [from, to] = [piece.from + index, piece.from + index + form.length];
        if (form.length > longest || !/[A-Z].*[A-Z]/.test(form) || !isWhole(text, from, to)) continue;
        if (isIntroducedAt(text, from, to) || /^ \([^)]*\p{L}{3}/u.test(text.slice(to, to + 80))) explained.add(form);
        else if (!first.has(form)) first.set(form, { form, ...placeIn(piece, index) });
      }
    }
  }
  const shortForms = [...first.values()].filter(({ form }) => !explained.has(form));
  return { shortForms, text: shortForms.length === 0 ? '' : blocks.map(({ text }) => text).join('\n') };
}
