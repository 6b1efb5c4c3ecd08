import type { Nodes, Parent, Root } from 'mdast';
import { type Position, startOf } from '../../problem.ts';
import type { Anchor } from '../../slug.ts';
import type { NamedHeading } from '../headings.ts';
import { lonePicture } from '../lone-picture.ts';
import { type FlatText, flatten, type Sentence, sentencesOf } from '../sentences.ts';

/** Words that a reader reads in one go: what rules on wording look at. */
export interface Passage {
  /** `picture`: what a picture shows, and its caption. */
  kind: 'heading' | 'paragraph' | 'picture' | 'item' | 'cell' | 'row-label' | 'column-label';
  /** Anchor of the heading of depth 2 above; empty in the lead. */
  section: Anchor | '';
  /** Names of the block directives around it, the outermost first. */
  blocks: readonly string[];
  /** As a reader sees it: links by their words, no citations, runs of white space as one space. */
  text: string;
  sentences: readonly Sentence[];
  links: FlatText['links'];
  citations: FlatText['citations'];
  /** Length of the bold words that a list item begins with, as a label of what follows; 0 without any. */
  label: number;
  /** Where in the file the character at an offset into `text` stands; behind an escape or an entity the column may be some characters early. */
  positionAt(offset: number): Position;
}

type Kind = Passage['kind'];

/** A value of the front matter that readers see, as a passage: all of it stands where the value begins. */
export function passageOfValue(text: string, position: Position): Passage {
  const sentences = sentencesOf(text);
  return {
    kind: 'paragraph',
    section: '',
    blocks: [],
    text,
    sentences,
    links: [],
    citations: [],
    label: 0,
    positionAt: () => position,
  };
}

/** The passages of an article in reading order. `text` is what the tree was parsed from. */
export function passagesOf(tree: Root, headings: ReadonlyMap<Nodes, NamedHeading>, text: string): Passage[] {
  const lines = text.split('\n');
  const passages: Passage[] = [];
  let section: Anchor | '' = '';
  const enter = (node: Nodes, kind: Kind, blocks: readonly string[]): void => {
    if (node.type === 'heading' && node.depth <= 2) section = headings.get(node)?.anchor ?? '';
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
      const flat = flatten(node);
      const shown = node.type === 'heading' ? 'heading' : isPicture(node) ? 'picture' : kind;
      passages.push({
        ...flat,
        sentences: sentencesOf(flat.text),
        kind: shown,
        label: kind === 'item' ? labelOf(node) : 0,
        section,
        blocks,
        positionAt: (offset) => place(node, flat, offset, lines),
      });
    } else if (node.type === 'table') {
      for (const [index, row] of node.children.entries())
        for (const [column, cell] of row.children.entries())
          enter(cell, index === 0 ? 'column-label' : column === 0 ? 'row-label' : 'cell', blocks);
    } else if ('children' in node) {
      const around = node.type === 'containerDirective' ? [...blocks, node.name] : blocks;
      for (const child of node.children) enter(child, node.type === 'listItem' ? 'item' : kind, around);
    }
  };
  enter(tree, 'paragraph', []);
  return passages;
}

function labelOf({ children: [first] }: Parent): number {
  return first?.type === 'strong' ? flatten(first).text.length : 0;
}

function isPicture(node: Nodes): boolean {
  return node.type === 'paragraph' && lonePicture(node) !== undefined;
}

function place(block: Nodes, { pieces }: FlatText, offset: number, lines: readonly string[]): Position {
  const piece = pieces.findLast(({ from }) => from <= offset);
  if (piece === undefined) return startOf(block);
  const start = startOf(piece.node);
  if (piece.node.type !== 'text') return start;
  const before = piece.node.value.slice(0, offsetInSource(piece.node.value, offset - piece.from));
  const breaks = before.split('\n');
  if (breaks.length === 1) return { line: start.line, column: start.column + before.length };
  const line = start.line + breaks.length - 1;
  // Marks of quotes and spaces at the beginning of a line are no part of its text.
  const indent = /^[\s>]*/.exec(lines[line - 1] ?? '')?.[0].length ?? 0;
  return { line, column: indent + (breaks.at(-1)?.length ?? 0) + 1 };
}

/** Where the character stands in the value whose runs of white space were each made one space. */
function offsetInSource(value: string, offset: number): number {
  if (!/\s\s/.test(value)) return offset;
  let shown = 0;
  for (const { 0: run, index } of value.matchAll(/\s+|[^\s]+/g)) {
    const length = /\s/.test(run) ? 1 : run.length;
    if (shown + length > offset) return index + offset - shown;
    shown += length;
  }
  return value.length;
}
