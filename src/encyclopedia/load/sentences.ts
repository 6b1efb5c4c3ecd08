import type { Link, LinkReference, Nodes } from 'mdast';
import type { LinkContext } from '../article.ts';
import type { WikiLink } from './wiki-link-syntax.ts';

/** The words of a block as a reader sees them, and where its links stand in them. */
export interface FlatText {
  text: string;
  links: { node: WikiLink | Link | LinkReference; from: number; to: number }[];
  /** Citations, and behind how many characters of the text each stands. */
  citations: { keys: readonly string[]; at: number }[];
  /** Which node the characters from `from` on come from. */
  pieces: { node: Nodes; from: number }[];
}

/** Longest context kept on either side of a link, in characters. */
const contextLength = 160;

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** A sentence with the white space behind it, and the offset where it begins in its text. */
export interface Sentence {
  sentence: string;
  from: number;
}

/** The text that was read last: the links of a paragraph ask for its sentences one after the other. */
let last: { text: string; sentences: Sentence[] } = { text: '', sentences: [] };

/** The sentences of a text. */
export function sentencesOf(text: string): readonly Sentence[] {
  if (last.text !== text) {
    const found = [...segmenter.segment(text)].map(({ segment, index }) => ({ sentence: segment, from: index }));
    last = { text, sentences: found };
  }
  return last.sentences;
}

/** The words that a node shows besides those of its children, as they are written. */
export function ownWords(node: Nodes): string {
  if (node.type === 'wikiLink') return node.text;
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'emergencyNumber') return node.value;
  if (node.type === 'image') return [node.alt, node.title].filter(Boolean).join('. ');
  if (node.type === 'imageReference') return node.alt ?? '';
  return node.type === 'break' ? ' ' : '';
}

/** Flattens the inline content of a block; citations and footnote marks are left out. */
export function flatten(block: Nodes): FlatText {
  const flat: FlatText = { text: '', links: [], citations: [], pieces: [] };
  const add = (node: Nodes): void => {
    const from = flat.text.length;
    if (node.type === 'citation') flat.citations.push({ keys: node.keys, at: from });
    else if (!('children' in node)) flat.pieces.push({ node, from });
    if (node.type === 'text' || node.type === 'inlineCode') flat.text += node.value.replace(/\s+/g, ' ');
    else flat.text += ownWords(node);
    if ('children' in node) for (const child of node.children) add(child);
    if (node.type === 'wikiLink' || node.type === 'link' || node.type === 'linkReference') {
      flat.links.push({ node, from, to: flat.text.length });
    }
  };
  add(block);
  return flat;
}

/** Words beside the link that a context needs to say anything: a link that stands alone borrows the next sentence. */
const fewestWords = 3;

/**
 * The sentence around the characters `from` to `to` of a text, shortened to whole words where it is long.
 * A link that is a sentence of its own, as at the head of a list item, takes the next sentence with it.
 */
export function contextOf(text: string, from: number, to: number): LinkContext {
  let first = 0;
  let end = text.length;
  for (const { sentence, from: start } of sentencesOf(text)) {
    if (start <= from) first = start;
    end = start + sentence.length;
    if (end >= to && wordsIn(text.slice(first, from)) + wordsIn(text.slice(to, end)) >= fewestWords) break;
  }
  return {
    before: shorten(text.slice(first, from).trimStart(), 'start'),
    text: text.slice(from, to),
    after: shorten(text.slice(to, end).trimEnd(), 'end'),
  };
}

function wordsIn(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}

function shorten(text: string, side: 'start' | 'end'): string {
  if (text.length <= contextLength) return text;
  return side === 'start'
    ? `…${text.slice(-contextLength).replace(/^\S*/, '')}`
    : `${text.slice(0, contextLength).replace(/\S*$/, '')}…`;
}
