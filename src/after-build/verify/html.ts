import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import type { Position } from '../../encyclopedia/problem.ts';

export type Element = DefaultTreeAdapterTypes.Element;
export type HtmlNode = DefaultTreeAdapterTypes.Node;
export type HtmlDocument = DefaultTreeAdapterTypes.Document;

/** The namespace of HTML itself, as opposed to drawings and formulas. */
export const htmlNamespace = 'http://www.w3.org/1999/xhtml';

/** Where the text of a page is no HTML, with the name that the HTML Standard gives to the fault. */
export type ParseError = Position & { code: string };

/** Parses a page as a browser without scripts does, so that the content of `noscript` is seen as well. */
export function parsePage(html: string): { document: HtmlDocument; errors: ParseError[] } {
  const errors: ParseError[] = [];
  const document = parse(html, {
    scriptingEnabled: false,
    sourceCodeLocationInfo: true,
    onParseError: ({ code, startLine, startCol }) => errors.push({ code, line: startLine, column: startCol }),
  });
  return { document, errors };
}

export function isElement(node: HtmlNode): node is Element {
  return 'tagName' in node;
}

export function isText(node: HtmlNode): node is DefaultTreeAdapterTypes.TextNode {
  return node.nodeName === '#text';
}

export function childrenOf(node: HtmlNode): readonly HtmlNode[] {
  return 'childNodes' in node ? node.childNodes : [];
}

/** The value of an attribute; `undefined` where the element does not have it. */
export function attributeOf(element: Element, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value;
}

/** All text below a node. */
export function textOf(node: HtmlNode): string {
  return isText(node) ? node.value : childrenOf(node).map(textOf).join('');
}

/** Where a node begins in the file; one that the parser made up belongs to the whole file. */
export function placeOf(node: HtmlNode): Position {
  const place = node.sourceCodeLocation;
  return { line: place?.startLine ?? 1, column: place?.startCol ?? 1 };
}
