import type { Parent, PhrasingContent, Root, RootContent, Text } from 'mdast';
import { visit } from 'unist-util-visit';
import { emergencyWords } from '../../site.ts';
import { type Fault, positionAt } from './fault.ts';

/** `{{emergency}}`: words that lead to the emergency numbers of all countries. */
export interface EmergencyNode {
  type: 'emergencyNumber';
  /** The words that stand for it. */
  value: string;
  position?: import('unist').Position | undefined;
}

declare module 'mdast' {
  interface PhrasingContentMap {
    emergencyNumber: EmergencyNode;
  }
  interface RootContentMap {
    emergencyNumber: EmergencyNode;
  }
}

const placeholder = /\{\{[^{}]*(?:\}\})?/g;
/** Where a link cannot stand, or leads elsewhere. */
const closed: ReadonlySet<string> = new Set(['heading', 'link', 'linkReference']);

/**
 * Replaces `{{emergency}}` in running text by nodes of the tree, in place. Whatever else stands in double braces is
 * reported and stays, since a reader would see it as it was written; so is `{{emergency}}` in a heading or a link.
 * Code is left as it is.
 */
export function convertPlaceholders(tree: Root): Fault[] {
  const faults: Fault[] = [];
  const enter = (parent: Parent, isClosed: boolean): void => {
    parent.children = parent.children.flatMap((child): RootContent[] => {
      if (child.type === 'text') return convert(child, isClosed, faults);
      if ('children' in child) enter(child, isClosed || closed.has(child.type));
      return [child];
    });
  };
  // Most articles have few: the tree of one without any is not made anew.
  let hasAny = false;
  visit(tree, 'text', ({ value }) => {
    hasAny ||= value.includes('{{');
  });
  if (hasAny) enter(tree, false);
  return faults;
}

function convert(node: Text, isClosed: boolean, faults: Fault[]): PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  let end = 0;
  for (const { 0: written, index } of node.value.matchAll(placeholder)) {
    if (written === '{{emergency}}' && !isClosed) {
      if (index > end) nodes.push(part(node, end, index));
      end = index + written.length;
      nodes.push({ type: 'emergencyNumber', value: emergencyWords, position: part(node, index, end).position });
    } else {
      const { line, column } = part(node, index, index).position?.start ?? { line: 1, column: 1 };
      faults.push({ line, column, ruleId: 'unknown-placeholder', message: faultOf(written) });
    }
  }
  if (end === 0) return [node];
  return end < node.value.length ? [...nodes, part(node, end, node.value.length)] : nodes;
}

function faultOf(written: string): string {
  if (written === '{{emergency}}')
    return '"{{emergency}}" is a link, which cannot stand in a heading or in another link. Write it in a sentence.';
  return `"${written.slice(0, 40)}" means nothing here. Write {{emergency}} for the emergency number, or leave the braces out.`;
}

/** Some characters of a text, with their place. Behind a character reference it is some columns off. */
function part({ value, position }: Text, from: number, to: number): Text {
  const text: Text = { type: 'text', value: value.slice(from, to) };
  if (!position) return text;
  const { start } = position;
  const place = (offset: number) => {
    const { line, column } = positionAt(value, offset);
    return {
      line: start.line + line - 1,
      column: line === 1 ? start.column + column - 1 : column,
      offset: (start.offset ?? 0) + offset,
    };
  };
  return { ...text, position: { start: place(from), end: place(to) } };
}
