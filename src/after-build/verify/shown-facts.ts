import {
  attributeOf,
  childrenOf,
  type Element,
  type HtmlDocument,
  type HtmlNode,
  isElement,
  isText,
  textOf,
} from './html.ts';

/** A link as a reader sees it. */
export interface ShownLink {
  text: string;
  /** The whole address; empty where it is none. */
  url: string;
}

/** What a page shows, as far as its structured data may repeat it. White space of texts is folded. */
export interface ShownFacts {
  /** The address of the page, as it names itself. */
  canonical: string;
  language: string;
  /** `<title>` and `<h1>`. */
  title: string;
  heading: string;
  /** What search engines and previews show of the page. */
  description: string;
  /** "Also called", all names with semicolons between them. */
  otherNames: string;
  /** The text before the first heading, without marks of citations and without any white space. */
  lead: string;
  trail: ShownLink[];
  /** The lists of See also by their headings. */
  related: ReadonlyMap<string, ShownLink[]>;
  /** The works that are cited, each with all its words. */
  references: { title: string; words: string; urls: string[] }[];
  /** Codes with their systems, as `ICD-10-CM D47.4`. */
  codes: string[];
  /** The day of "Last changed on". */
  changed: string | undefined;
  /** What the page says of its review, and the day in it. */
  review: string;
  reviewed: string | undefined;
  /** Addresses of all links, and of those that name the licence of the text. */
  links: ReadonlySet<string>;
  licences: ReadonlySet<string>;
}

/** Reads what a page shows where its layouts show it. */
export function shownFacts(document: HtmlDocument): ShownFacts {
  const elements = elementsIn(document);
  const first = (tag: string, className: string) => elements.find((one) => isOf(one, tag, className));
  const named = (tag: string) => elements.find(({ tagName }) => tagName === tag);
  const having = (tag: string, name: string, value: string) =>
    elements.find((one) => one.tagName === tag && attributeOf(one, name) === value);
  const canonical = attribute(having('link', 'rel', 'canonical'), 'href');
  const linksIn = (element: Element | undefined) =>
    inside(element, 'a').map((link) => ({
      text: folded(link),
      url: URL.parse(attribute(link, 'href'), canonical || undefined)?.href ?? '',
    }));
  const review = elements.find((one) => isOf(one, 'p', 'review') && !isOf(one, 'p', 'review-withdrawn'));
  const all = linksIn(named('html'));
  const licences = elements.filter((one) => one.tagName === 'a' && attributeOf(one, 'rel') === 'license');
  return {
    canonical,
    language: attribute(named('html'), 'lang'),
    title: folded(named('title')),
    heading: folded(named('h1')),
    description: attribute(having('meta', 'name', 'description'), 'content'),
    otherNames: folded(inside(first('p', 'also-called'), 'span').at(-1)),
    lead: wordsOf(first('div', 'lead')),
    trail: linksIn(first('nav', 'breadcrumb')),
    related: new Map(
      inside(first('div', 'see-also-groups'), 'div').map((group) => [folded(inside(group, 'h3')[0]), linksIn(group)]),
    ),
    references: inside(first('section', 'references'), 'li').map((item) => ({
      title: folded(inside(item, 'cite')[0]),
      words: folded(item),
      urls: linksIn(item).map(({ url }) => url),
    })),
    codes: inside(first('section', 'facts'), 'dd').map(shown),
    changed: inside(first('footer', 'imprint'), 'time').map((time) => attribute(time, 'datetime'))[0],
    review: folded(review),
    reviewed: inside(review, 'time').map((time) => attribute(time, 'datetime'))[0],
    links: new Set(all.map(({ url }) => url)),
    licences: new Set(licences.map((link) => attribute(link, 'href'))),
  };
}

/** All elements below a node, in their order. */
export function elementsIn(node: HtmlNode): Element[] {
  return childrenOf(node).flatMap((child) => (isElement(child) ? [child, ...elementsIn(child)] : []));
}

function inside(element: Element | undefined, tag: string): Element[] {
  return element ? elementsIn(element).filter(({ tagName }) => tagName === tag) : [];
}

function isOf(element: Element, tag: string, className: string): boolean {
  return element.tagName === tag && attribute(element, 'class').split(' ').includes(className);
}

function attribute(element: Element | undefined, name: string): string {
  return (element && attributeOf(element, name)) ?? '';
}

function folded(element: Element | undefined): string {
  return element ? textOf(element).replace(/\s+/g, ' ').trim() : '';
}

/** The text of an element without what only screen readers say. */
function shown(element: Element): string {
  const parts = childrenOf(element).map((child) =>
    isElement(child) ? (isOf(child, 'span', 'visually-hidden') ? '' : shown(child)) : isText(child) ? child.value : '',
  );
  return parts.join('').replace(/\s+/g, ' ').trim();
}

/** What stands in the text and belongs to the page: numbers of citations and footnotes, notes on links. */
const marks: ReadonlySet<string> = new Set(['citation', 'visually-hidden']);

function wordsOf(node: HtmlNode | undefined): string {
  if (!node) return '';
  if (isText(node)) return node.value.replace(/\s+/g, '');
  if (isElement(node)) {
    if (node.tagName === 'img') return attribute(node, 'alt').replace(/\s+/g, '');
    const isMark = attribute(node, 'class')
      .split(' ')
      .some((name) => marks.has(name));
    const holdsNote = childrenOf(node).some(
      (child) => isElement(child) && attributeOf(child, 'data-footnote-ref') !== undefined,
    );
    if (isMark || holdsNote) return '';
  }
  return childrenOf(node).map(wordsOf).join('');
}
