import type { Nodes } from 'hast';
import { limits } from '../../site.ts';

/** White space between parts. Not in `pre`: a browser drops a line break at its beginning. */
const space = 'space';
const phrasing = ['a', 'abbr', 'br', 'code', 'del', 'em', 'kbd', 'span', 'strong', 'sub', 'sup', 'text', space];
const headings = ['h2', 'h3', 'h4', 'h5', 'h6'];
const flow = [
  ...headings,
  ...phrasing,
  'blockquote',
  'details',
  'figure',
  'hr',
  'ol',
  'p',
  'pre',
  'section',
  'table',
  'ul',
];

/** What may stand directly in each element: the content model of HTML, narrowed to what articles are made of. */
const content: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ...['root', 'blockquote', 'li', 'section'].map((name) => [name, flow] as const),
  ...[...headings, ...phrasing, 'p', 'td', 'th'].map((name) => [name, phrasing] as const),
  ...['br', 'hr', 'img'].map((name) => [name, []] as const),
  ['details', ['summary', ...flow]],
  ['summary', phrasing],
  ['figure', ['img', 'figcaption']],
  ['figcaption', phrasing],
  ['pre', ['code']],
  ['ol', ['li', space]],
  ['ul', ['li', space]],
  ['table', ['thead', 'tbody', space]],
  ['thead', ['tr', space]],
  ['tbody', ['tr', space]],
  ['tr', ['th', 'td', space]],
]);

/**
 * Throws where elements stand in one another as HTML does not allow: a browser moves, closes or doubles such
 * elements, so that a reader would see, and a script would find, something else than what was judged safe.
 * Also throws where they are nested deeper than anybody writes; browsers flatten what is deeper than 512.
 */
export function refuseMisnesting(tree: Nodes): void {
  judge(tree, 0, false);
}

function judge(node: Nodes, depth: number, isInLink: boolean): void {
  if (!('children' in node)) return;
  if (depth > limits.html.depth) throw new Error('it is nested too deeply');
  const parent = nameOf(node);
  const allowed = content.get(parent) ?? [];
  // White space alone is moved out of a table by some parsers.
  if (parent === 'table' && node.children.every((child) => nameOf(child) === space))
    throw new Error('a table has no rows');
  for (const child of node.children) {
    const name = nameOf(child);
    if (name === 'a' && isInLink) throw new Error('a link stands inside another link');
    if (!allowed.includes(name)) throw new Error(`<${name}> cannot stand in <${parent}>`);
    judge(child, depth + 1, isInLink || name === 'a');
  }
}

function nameOf(node: Nodes): string {
  if (node.type === 'text' && /^\s*$/.test(node.value)) return space;
  return node.type === 'element' ? node.tagName : node.type;
}
