import type { Link, LinkReference, Nodes } from 'mdast';
import type { LinkContext } from '../article.ts';
import type { WikiLink } from './wiki-link-syntax.ts';

/** The words of a block as a reader sees them, and where its links stand in them. */
export interface FlatText {
  text: string;
  links: { node: WikiLink | Link | LinkReference; from: number; to: number }[];
}

/** Longest context kept on either side of a link, in characters. */
const contextLength = 160;

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Flattens the inline content of a block; citations and footnote marks are left out. */
export function flatten(block: Nodes): FlatText {
  const flat: FlatText = { text: '', links: [] };
  const add = (node: Nodes): void => {
    const from = flat.text.length;
    if (node.type === 'wikiLink') flat.text += node.text;
    else if (node.type === 'text' || node.type === 'inlineCode') flat.text += node.value.replace(/\s+/g, ' ');
    else if (node.type === 'break') flat.text += ' ';
    else if (node.type === 'image') flat.text += node.alt ?? '';
    else if ('children' in node) for (const child of node.children) add(child);
    if (node.type === 'wikiLink' || node.type === 'link' || node.type === 'linkReference') {
      flat.links.push({ node, from, to: flat.text.length });
    }
  };
  add(block);
  return flat;
}

/** The sentence around the characters `from` to `to` of a text, shortened to whole words where it is long. */
export function contextOf(text: string, from: number, to: number): LinkContext {
  let first = 0;
  let last = text.length;
  for (const { index, segment } of sentences.segment(text)) {
    const end = index + segment.length;
    if (index <= from) first = index;
    if (end >= to) {
      last = end;
      break;
    }
  }
  return {
    before: shorten(text.slice(first, from).trimStart(), 'start'),
    text: text.slice(from, to),
    after: shorten(text.slice(to, last).trimEnd(), 'end'),
  };
}

function shorten(text: string, side: 'start' | 'end'): string {
  if (text.length <= contextLength) return text;
  return side === 'start'
    ? `…${text.slice(-contextLength).replace(/^\S*/, '')}`
    : `${text.slice(0, contextLength).replace(/\S*$/, '')}…`;
}
