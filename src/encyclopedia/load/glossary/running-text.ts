import type { Nodes, Parent, Root, Text } from 'mdast';
import { callouts } from '../../../site.ts';
import { type Position, startOf } from '../../problem.ts';
import { positionAt } from '../fault.ts';
import { ownWords } from '../sentences.ts';

/** A text of a block in which words may be explained. */
export interface Piece {
  node: Text;
  parent: Parent;
  /** Where it begins in the text of its block, in UTF-16 code units from 0. */
  from: number;
}

/** The words of a paragraph, a heading or a cell, white space as single spaces of the same number. */
export interface Block {
  text: string;
  /** Empty for a heading, the head of a table and whatever else is no running text. */
  pieces: Piece[];
}

/** What a reader reads on without stopping. Links have a meaning of their own, code and signs are no words. */
const inline: ReadonlySet<string> = new Set(['emphasis', 'strong']);
const blocks: ReadonlySet<string> = new Set(['paragraph', 'heading', 'tableCell']);
const known: ReadonlySet<string> = new Set(['care', ...Object.keys(callouts)]);

/** The blocks of an article in reading order, with the places of its running text. Footnotes have none. */
export function blocksOf(tree: Root): Block[] {
  const found: Block[] = [];
  const visit = (node: Nodes, isRunning: boolean): void => {
    if (blocks.has(node.type)) found.push(blockOf(node as Parent & Nodes, isRunning && node.type !== 'heading'));
    else if ('children' in node)
      node.children.forEach((child, index) => {
        visit(child, isRunning && runsOn(node) && !(node.type === 'table' && index === 0));
      });
  };
  visit(tree, true);
  return found;
}

function runsOn(node: Nodes): boolean {
  if (node.type === 'containerDirective') return known.has(node.name);
  return node.type !== 'footnoteDefinition' && node.type !== 'leafDirective';
}

function blockOf(block: Parent & Nodes, isRunning: boolean): Block {
  const pieces: Piece[] = [];
  let text = '';
  const add = (node: Nodes, parent: Parent, isPlain: boolean): void => {
    if (node.type === 'text') {
      if (isPlain) pieces.push({ node, parent, from: text.length });
      text += node.value.replace(/\s/g, ' ');
    } else text += ownWords(node);
    if ('children' in node)
      for (const child of node.children) add(child, node as Parent, isPlain && inline.has(node.type));
  };
  for (const child of block.children) add(child, block, isRunning);
  return { text, pieces };
}

/**
 * Where the character of a piece stands in its file. Behind a character reference, and in a line of an
 * indented paragraph, it is some columns off.
 */
export function placeIn({ node }: Piece, offset: number): Position {
  const start = startOf(node);
  const { line, column } = positionAt(node.value, offset);
  return { line: start.line + line - 1, column: line === 1 ? start.column + column - 1 : column };
}
