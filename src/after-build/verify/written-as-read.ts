import { childrenOf, type Element, type HtmlNode, isElement, isText } from './html.ts';

const startTag = /<([a-z][a-z0-9]*)((?: [a-z][a-z-]*(?:="[^"]*")?)*)>/y;
const attribute = / ([a-z-]+)(?:="([^"]*)")?/g;
const text = /[^<]+/y;
const character = /&#x(10[0-9A-F]{4}|[0-9A-F]{1,5});/g;
/** Elements that have no end tag (HTML Standard, "Void elements"): those of them that an article has. */
const voids = new Set(['br', 'hr', 'img']);

/**
 * The offset at which the HTML inside an element is written in another way than it is read; `undefined` where
 * both agree. It has to be written in the plainest form: every tag in its place, with quoted values and
 * hexadecimal character references. Parsers disagree about everything else, and what one of them repairs may
 * stand elsewhere, or be something else, in a browser (mutation XSS: Heiderich et al., CCS 2013).
 */
export function offsetOfMiswriting(html: string, element: Element): number | undefined {
  const { startTag: start, endTag: end } = element.sourceCodeLocation ?? {};
  if (!start || !end) return element.sourceCodeLocation?.startOffset ?? 0;
  const reader = new Reader(html, start.endOffset);
  const agrees = childrenOf(element).every((child) => reader.agrees(child)) && reader.at === end.startOffset;
  return agrees ? undefined : reader.at;
}

/** Reads a text along a tree. */
class Reader {
  private readonly html: string;
  /** Up to here text and tree agree. */
  at: number;

  constructor(html: string, at: number) {
    this.html = html;
    this.at = at;
  }

  agrees(node: HtmlNode): boolean {
    const start = this.at;
    if (!this.beginsAlike(node)) {
      this.at = start;
      return false;
    }
    if (!isElement(node)) return true;
    const name = node.tagName;
    return voids.has(name) || (childrenOf(node).every((child) => this.agrees(child)) && this.takeEnd(name));
  }

  /** True for a text that is written as the node says, or a start tag. */
  private beginsAlike(node: HtmlNode): boolean {
    if (isText(node)) return decoded(this.take(text)?.[0]) === node.value;
    if (!isElement(node)) return false;
    const [, name, attributes = ''] = this.take(startTag) ?? [];
    return name === node.tagName && agreeAttributes(attributes, node);
  }

  private take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const match = pattern.exec(this.html);
    if (match) this.at += match[0].length;
    return match;
  }

  private takeEnd(name: string): boolean {
    const end = `</${name}>`;
    if (!this.html.startsWith(end, this.at)) return false;
    this.at += end.length;
    return true;
  }
}

function agreeAttributes(written: string, { attrs }: Element): boolean {
  const each = [...written.matchAll(attribute)];
  return (
    each.length === attrs.length &&
    attrs.every(({ name, value }, index) => name === each[index]?.[1] && value === decoded(each[index]?.[2] ?? ''))
  );
}

/** A text without its character references; `undefined` where there is none, or it holds another kind of them. */
function decoded(written: string | undefined): string | undefined {
  if (!written?.includes('&')) return written;
  const plain = written.replace(character, '');
  if (plain.includes('&')) return undefined;
  return written.replace(character, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)));
}
