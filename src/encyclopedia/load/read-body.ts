import type { Heading, Image as ImageNode, ImageReference, Link as LinkNode, Nodes, Parent, Root } from 'mdast';
import { toString as wordsOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { SiteSection } from '../../site.ts';
import type { Article, Citation, Image, Link } from '../article.ts';
import { startOf } from '../problem.ts';
import type { Anchor } from '../slug.ts';
import type { Fault } from './fault.ts';
import { type NamedHeading, nameHeadings } from './headings.ts';
import { lonePicture } from './lone-picture.ts';
import { contextOf, flatten } from './sentences.ts';
import type { WikiLink } from './wiki-link-syntax.ts';

type Definitions = ReadonlyMap<string, string>;

/** What is read from the Markdown of an article. */
export type Body = Pick<
  Article,
  'bodyStart' | 'empty' | 'leadWords' | 'words' | 'headings' | 'links' | 'images' | 'diagrams' | 'citations' | 'care'
>;

/**
 * Collects headings, links, pictures and citations from the tree of an article of that section, and notes
 * in the tree what the renderer needs: the anchor of each heading and the number of each citation.
 */
export function readBody(
  tree: Root,
  section: SiteSection | undefined,
): { body: Body; headings: Map<Heading, NamedHeading>; faults: Fault[] } {
  const { headings, faults } = nameHeadings(tree, section);
  const definitions = definitionsOf(tree);
  const body: Body = {
    bodyStart: startOf(tree.children[0] ?? tree),
    leadWords: 0,
    empty: true,
    words: 0,
    headings: [],
    links: [],
    images: [],
    diagrams: [],
    citations: [],
    care: [],
  };
  let current: Anchor | '' = '';
  visit(tree, (node, _index, parent) => {
    if (node.type === 'heading') {
      const { text, anchor } = headings.get(node) ?? { text: '', anchor: '' };
      body.headings.push({ depth: node.depth, text, anchor, ...startOf(node) });
      node.data = { hProperties: { id: anchor } };
      // The title is the page's only h1; the rule on heading order says so to the editor.
      if (node.depth === 1) node.depth = 2;
      current = anchor;
    }
    if (node.type === 'containerDirective' && node.name === 'care') {
      const level = node.attributes?.level ?? '';
      const words = countWords(wordsOf(node));
      body.care.push({ level, section: current, words, standsAlone: parent === tree, ...startOf(node) });
    }
    if (node.type === 'containerDirective' && node.name === 'diagram') body.diagrams.push(node.attributes?.name ?? '');
    if (node.type === 'image' || node.type === 'imageReference') body.images.push(imageOf(node, parent, definitions));
    if (node.type === 'image' || node.type === 'imageReference' || node.type === 'code') body.empty = false;
    if (node.type === 'citation') {
      node.first = body.citations.length + 1;
      body.citations.push(...node.keys.map((key): Citation => ({ key, ...startOf(node) })));
    }
    if (node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'tableCell') return;
    const { text } = flatten(node);
    const words = countWords(text);
    if (text.trim() !== '' && node.type !== 'heading') body.empty = false;
    body.words += words;
    if (body.headings.length === 0) body.leadWords += words;
    body.links.push(...linksOf(node, current, definitions));
  });
  return { body, headings, faults };
}

/** Number of words: runs of characters that hold a letter or a digit. */
export function countWords(text: string): number {
  return text.match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0;
}

function linksOf(block: Parent & Nodes, section: Anchor | '', definitions: Definitions): Link[] {
  const flat = flatten(block);
  return flat.links.map(({ node, from, to }) => {
    const context = contextOf(flat.text, from, to);
    const place = { section, context, ...startOf(node) };
    if (node.type === 'wikiLink') return { ...wikiLink(node), ...place };
    return { kind: 'url', target: urlOf(node, definitions), text: context.text, ...place };
  });
}

function wikiLink({ target, fragment, text, wanted }: WikiLink): Pick<Link, 'kind' | 'target' | 'fragment' | 'text'> {
  return { kind: wanted ? 'wanted' : 'wiki', target, text, ...(fragment === undefined ? {} : { fragment }) };
}

function urlOf(node: LinkNode | Extract<Nodes, { type: 'linkReference' }>, definitions: Definitions): string {
  return node.type === 'link' ? node.url : (definitions.get(node.identifier) ?? '');
}

function imageOf(node: ImageNode | ImageReference, parent: Nodes | undefined, definitions: Definitions): Image {
  const url = node.type === 'image' ? node.url : (definitions.get(node.identifier) ?? '');
  const standsAlone = parent?.type === 'paragraph' && lonePicture(parent) === node;
  return { url, alt: node.alt ?? '', standsAlone, ...startOf(node) };
}

/** Addresses that reference links name; the first definition of a label counts, as in CommonMark. */
function definitionsOf(tree: Root): Definitions {
  const definitions = new Map<string, string>();
  visit(tree, 'definition', ({ identifier, url }) => {
    if (!definitions.has(identifier)) definitions.set(identifier, url);
  });
  return definitions;
}
