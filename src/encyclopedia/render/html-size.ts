import type { Nodes } from 'hast';
import { limits } from '../../site.ts';

/** Characters that the HTML of an article may have, by the characters of its Markdown. */
export function mostHtml(characters: number): number {
  return limits.html.perCharacter * characters + limits.html.more;
}

/**
 * Throws when the HTML of a tree would have more than `most` characters. Counts the tree, so that a text too
 * long for the memory is never made: a few bytes can name one long address a thousand times.
 */
export function refuseSize(nodes: readonly Nodes[], most: number): void {
  let size = 0;
  const count = (node: Nodes): void => {
    if (node.type === 'text') size += node.value.length;
    else if (node.type === 'element') size += sizeOfTags(node.tagName, node.properties);
    if (size > most) throw tooLong(most);
    if ('children' in node) node.children.forEach(count);
  };
  nodes.forEach(count);
}

/** Throws when HTML has more than `most` characters. */
export function refuseLength(html: readonly string[], most: number): void {
  if (html.reduce((sum, part) => sum + part.length, 0) > most) throw tooLong(most);
}

function sizeOfTags(tagName: string, properties: object): number {
  const attributes = Object.entries(properties).reduce(
    (sum, [name, value]) => sum + name.length + (typeof value === 'string' ? value.length : 0) + ' =""'.length,
    0,
  );
  return 2 * tagName.length + '<></>'.length + attributes;
}

function tooLong(most: number): Error {
  return new Error(`its HTML would have more than ${most.toLocaleString('en')} characters`);
}
