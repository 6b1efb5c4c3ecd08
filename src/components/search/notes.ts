/** What a reader should know about a search before its results: how it was read, and what it may be taken for. */
import type { Answer } from '../../names/answer.ts';
import { element } from './element.ts';
import { type SearchState, searchHref } from './search-address.ts';
import { confusableLabel, exactlyMeant } from './shown-answer.ts';

/** A sentence, and a link behind it. */
export interface Note {
  text: string;
  link?: { text: string; href: string };
}

/** The notes of a search, the weightiest first. `unknown` are the words that no article found holds. */
export function notesOf(state: SearchState, answer: Answer, unknown: readonly string[]): Note[] {
  const { query, exact } = state;
  const { correction, confusable, suggestions } = answer;
  const notes: Note[] = [];
  if (correction) {
    notes.push({
      text: `Showing results for “${correction.to}”.`,
      link: { text: `Search instead for “${query}”`, href: searchHref({ ...state, exact: true, pages: 1 }) },
    });
  } else if (exact) {
    notes.push({
      text: `Searched for “${query}” as it is written.`,
      link: { text: 'Search with the spelling corrected', href: searchHref({ ...state, exact: false, pages: 1 }) },
    });
  }
  if (confusable) notes.push({ text: `${confusableLabel}: “${confusable.one}” and “${confusable.other}”.` });
  else if (exactlyMeant(suggestions).length > 0) notes.push({ text: `“${query}” can mean several things.` });
  if (unknown.length > 0) notes.push({ text: `No article holds ${unknown.map((word) => `“${word}”`).join(', ')}.` });
  return notes;
}

/** A note as an element. */
export function noteElement({ text, link }: Note): HTMLParagraphElement {
  const note = element('p', {}, text);
  if (link) note.append(' ', element('a', { href: link.href }, link.text));
  return note;
}
