import type { Position } from '../../problem.ts';
import { countWords } from '../read-body.ts';
import type { Passage } from './passages.ts';

/** A sentence that says something, and so needs a source. */
export interface Statement extends Position {
  section: Passage['section'];
  isCited: boolean;
}

/** Shorter ones are labels, such as "Liver." */
const fewestWords = 4;

/** Longer ones say something themselves. */
const mostWordsOfLabel = 6;

/**
 * The statements of an article: sentences of paragraphs, list items and cells. Headings, labels of a table,
 * the bold words that a list item begins with, questions, what ends in a colon, and the lead, which sums up what is cited below, are none. One is cited when a
 * citation stands in it or directly behind it: one at the end of a paragraph speaks for its last sentence only.
 */
export function statementsOf(passages: readonly Passage[]): Statement[] {
  return passages
    .filter(({ kind, section }) => section !== '' && (kind === 'paragraph' || kind === 'item' || kind === 'cell'))
    .flatMap(({ sentences, section, citations, label, positionAt }) =>
      sentences.flatMap(({ sentence, from }) => {
        const words = sentence.trim();
        const isLabel = from + words.length <= label && countWords(words) <= mostWordsOfLabel;
        if (countWords(words) < fewestWords || isLabel || /[:?]$/.test(words)) return [];
        const isCited = citations.some(({ at }) => at > from && at <= from + sentence.length);
        return [{ section, isCited, ...positionAt(from) }];
      }),
    );
}
