import type { Nodes, Root } from 'mdast';
import { limits } from '../../site.ts';
import { startOf } from '../problem.ts';
import type { Fault } from './fault.ts';

/** What is counted of an article: the limit and what an editor calls it. */
const counted = {
  link: [limits.links, 'links'],
  image: [limits.images, 'pictures'],
  citation: [limits.citations, 'citations'],
  footnote: [limits.footnotes, 'marks of footnotes'],
  definition: [limits.definitions, 'definitions of links'],
} as const;

/** Nodes that count as another kind. */
const kinds: Partial<Record<Nodes['type'], keyof typeof counted>> = {
  link: 'link',
  linkReference: 'link',
  wikiLink: 'link',
  emergencyNumber: 'link',
  image: 'image',
  imageReference: 'image',
  citation: 'citation',
  footnoteReference: 'footnote',
  definition: 'definition',
};
const inline = new Set(['emphasis', 'strong', 'delete', 'link', 'linkReference', 'inlineTag']);

/**
 * Faults of a tree that holds more than a page can show: the first of each kind beyond its limit, and the
 * first words with too much emphasis, links and tags around them. Pages grow with the square of such counts
 * where each thing lists the others.
 */
export function faultsOfCount(tree: Root): Fault[] {
  const counts = new Map<keyof typeof counted, number>();
  const faults: Fault[] = [];
  let isTooDeep = false;
  const enter = (node: Nodes, depth: number): void => {
    const kind = kinds[node.type];
    if (kind !== undefined) {
      const [most, words] = counted[kind];
      const count = (counts.get(kind) ?? 0) + (node.type === 'citation' ? node.keys.length : 1);
      const isFirst = (counts.get(kind) ?? 0) <= most && count > most;
      counts.set(kind, count);
      if (isFirst) {
        const message = `The article has more than ${most} ${words}. Split it into several articles.`;
        faults.push({ ...startOf(node), ruleId: 'too-many', message });
      }
    }
    if (depth > limits.inlineDepth && !isTooDeep) {
      isTooDeep = true;
      const message = `Emphasis, links and tags are nested more than ${limits.inlineDepth} deep. Take out the inner ones.`;
      faults.push({ ...startOf(node), ruleId: 'too-deep', message });
    }
    if ('children' in node) for (const child of node.children) enter(child, depth + (inline.has(node.type) ? 1 : 0));
  };
  enter(tree, 0);
  return faults;
}
