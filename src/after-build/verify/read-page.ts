import type { Position } from '../../encyclopedia/problem.ts';
import { addressesOf, type NamedAddress } from './addresses.ts';
import { faultsOfElement, holdsUnseen } from './allow-list.ts';
import { articleMarkup } from './article-markup.ts';
import { articleParts } from './article-parts.ts';
import { type Disclaimers, noteDisclaimer } from './disclaimers.ts';
import { attributeOf, childrenOf, type Element, type HtmlNode, isElement, isText, parsePage, placeOf } from './html.ts';
import { pageMarkup } from './page-markup.ts';
import { readFrame } from './read-frame.ts';
import { readStructuredData, type StructuredBlock } from './structured-data.ts';
import { isWholePicture } from './whole-picture.ts';
import { offsetOfMiswriting } from './written-as-read.ts';

/** What is checked about one written page. Places are lines and columns of the HTML file. */
export interface BuiltPage {
  /** Path of the file below the site folder, with `/`. */
  file: string;
  language: string;
  title: string;
  headings: string[];
  canonical: string | undefined;
  /** Target of a `meta refresh`. */
  refresh: string | undefined;
  /** Policies in `meta`, and whether each stands before everything that is loaded. */
  policies: (Position & { policy: string; isFirst: boolean })[];
  disclaimers: Disclaimers;
  /** True for the page of an article, with all its parts in their places. */
  isArticle: boolean;
  ids: Set<string>;
  addresses: NamedAddress[];
  /** What must not be in the page: kind, and where. */
  forbidden: (Position & { what: string })[];
  /** Ids that occur more than once. */
  repeatedIds: (Position & { id: string })[];
  /** Blocks of structured data, and what is wrong with each. */
  structured: StructuredBlock[];
}

/** Parses a written page with an HTML parser, as a browser would, and collects what is checked. */
export function readPage(file: string, html: string): BuiltPage {
  const { document, errors } = parsePage(html);
  const { bodies, isWhole } = articleParts(document);
  const page: BuiltPage = {
    file,
    language: '',
    title: '',
    headings: [],
    canonical: undefined,
    refresh: undefined,
    policies: [],
    disclaimers: { short: '', full: 0 },
    isArticle: isWhole,
    ids: new Set(),
    addresses: [],
    forbidden: errors.map(({ code, ...place }) => ({
      ...place,
      what: `${misread} (${code})`,
    })),
    repeatedIds: [],
    structured: readStructuredData(document),
  };
  const reading: Reading = { page, html, bodies: new Set(bodies), hasText: false, hasLoaded: false };
  for (const child of childrenOf(document)) readNode(child, reading, false);
  return page;
}

const misread = 'HTML that is read otherwise than it is written';

/** What is known while a page is read, from its beginning to its end. */
interface Reading {
  page: BuiltPage;
  html: string;
  /** The elements that hold the text of the article. */
  bodies: ReadonlySet<Element>;
  /** True once that text has begun. */
  hasText: boolean;
  /** True once something was named that the browser loads. */
  hasLoaded: boolean;
}

function readNode(node: HtmlNode, reading: Reading, isInBody: boolean): void {
  const { page, html, bodies } = reading;
  const forbid = (what: string, place = placeOf(node)) => page.forbidden.push({ ...place, what });
  if (node.nodeName === '#comment') forbid('a comment');
  if (isText(node) && holdsUnseen(node.value)) forbid('a character that cannot be seen');
  if (!isElement(node)) return;
  for (const what of faultsOfElement(node, isInBody ? articleMarkup : pageMarkup)) forbid(what);
  if (isInBody && node.tagName === 'img' && !isWholePicture(node))
    forbid('a picture without its description, its size or its credit');
  readNames(node, page);
  if (!isInBody) {
    noteDisclaimer(node, page.disclaimers, !reading.hasText);
    readFrame(node, page, reading.hasLoaded);
  }
  if (node.tagName === 'link' || node.tagName === 'script') reading.hasLoaded = true;
  const isBody = bodies.has(node);
  if (isBody) {
    reading.hasText = true;
    const offset = offsetOfMiswriting(html, node);
    if (offset !== undefined) forbid(misread, positionAt(html, offset));
  }
  for (const child of childrenOf(node)) readNode(child, reading, isInBody || isBody);
}

/** The names that an element gives and uses: its id, and addresses. */
function readNames(element: Element, { ids, repeatedIds, addresses }: BuiltPage): void {
  addresses.push(...addressesOf(element));
  const id = attributeOf(element, 'id');
  if (id === undefined) return;
  if (ids.has(id)) repeatedIds.push({ ...placeOf(element), id });
  ids.add(id);
}

function positionAt(text: string, offset: number): Position {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
