import type { Heading, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { SiteSection } from '../../site.ts';
import { startOf } from '../problem.ts';
import { type Anchor, type Anchors, createAnchors } from '../slug.ts';
import type { Fault } from './fault.ts';
import { flatten } from './sentences.ts';

/** The words and the anchor of a heading. */
export interface NamedHeading {
  text: string;
  anchor: Anchor;
}

const explicitAnchor = /\s*\{#([^{}]*)\}\s*$/;

/**
 * Gives every heading its anchor: the key of the section table, else the anchor written behind it as
 * `{#key}` (which is removed from its words), else a slug of its words. Fixed anchors are given first, so
 * that no other heading takes them.
 */
export function nameHeadings(
  tree: Root,
  section: SiteSection | undefined,
): { headings: Map<Heading, NamedHeading>; faults: Fault[] } {
  const headings = new Map<Heading, NamedHeading>();
  const faults: Fault[] = [];
  const anchors = createAnchors();
  const written = new Map<Heading, string>();
  visit(tree, 'heading', (heading) => {
    const anchor = takeExplicitAnchor(heading);
    if (anchor !== undefined) written.set(heading, anchor);
    headings.set(heading, { text: flatten(heading).text, anchor: '' });
  });
  for (const [heading, named] of headings) {
    const wanted = written.get(heading);
    const known = heading.depth === 2 ? section?.headings.find(({ text }) => text === named.text.trim()) : undefined;
    const message = wanted === undefined ? undefined : faultOfAnchor(wanted, known?.anchor, anchors);
    if (message !== undefined) faults.push({ ...startOf(heading), ruleId: 'bad-anchor', message });
    const fixed = known?.anchor ?? (message === undefined ? wanted : undefined);
    if (fixed !== undefined) named.anchor = anchors.fix(fixed);
  }
  for (const named of headings.values()) {
    if (named.anchor === '') named.anchor = anchors.make(named.text);
  }
  return { headings, faults };
}

function faultOfAnchor(written: string, known: string | undefined, anchors: Anchors): string | undefined {
  if (known !== undefined) return `The anchor of this section is always "${known}". Delete "{#${written}}".`;
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(written)) {
    return `"{#${written}}" is no anchor. Write lower-case letters, digits and single hyphens: {#how-it-spreads}.`;
  }
  if (!anchors.isFree(written))
    return `The anchor "${written}" is taken, by another heading or by the page. Choose another.`;
  return undefined;
}

/** Takes the anchor that is written behind a heading out of its words. */
function takeExplicitAnchor(heading: Heading): string | undefined {
  const last = heading.children.at(-1);
  if (last?.type !== 'text') return undefined;
  const match = explicitAnchor.exec(last.value);
  if (!match) return undefined;
  last.value = last.value.slice(0, match.index);
  return match[1];
}
