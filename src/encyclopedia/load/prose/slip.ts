import type { Passage } from './passages.ts';

/** A fault of wording, at an offset into the text of its passage. */
export interface Slip {
  at: number;
  ruleId: string;
  message: string;
}

/** Finds one kind of fault in a passage. */
export type Finder = (passage: Passage) => Slip[];

/** The sentence of a passage in which the character at an offset stands. */
export function sentenceAt({ sentences }: Passage, at: number): string {
  return sentences.findLast(({ from }) => from <= at)?.sentence ?? '';
}
