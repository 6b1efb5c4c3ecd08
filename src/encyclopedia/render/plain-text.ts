import type { ElementContent } from 'hast';

/** Elements that stand in lines of their own, and those with an empty line around them. */
const lines: ReadonlySet<string> = new Set(['li', 'tr', 'thead', 'tbody', 'figcaption']);
const blocks: ReadonlySet<string> = new Set([
  ...[
    'p',
    'ul',
    'ol',
    'blockquote',
    'pre',
    'table',
    'section',
    'figure',
    'details',
    'hr',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
  ],
]);

/** Elements whose own text is only white space between lines of the source. */
const holders: ReadonlySet<string> = new Set(['ul', 'ol', 'table', 'thead', 'tbody', 'tr', 'blockquote', 'section']);

/**
 * The words of sanitised HTML as a reader sees them, without marks of citations and footnotes: an empty line
 * between blocks, a line for each item of a list and each row of a table, whose cells are separated by tabs.
 */
export function plainText(nodes: readonly ElementContent[]): string {
  return nodes
    .map((node) => textOf(node, false))
    .join('')
    .replace(/[ \t]*\n[ \t]*/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function textOf(node: ElementContent, isPreformatted: boolean): string {
  if (node.type === 'text') return isPreformatted ? node.value : node.value.replace(/\s+/g, ' ');
  if (node.type !== 'element' || isMark(node)) return '';
  const { tagName, properties, children } = node;
  if (tagName === 'br') return '\n';
  if (tagName === 'img') return String(properties.alt ?? '');
  const shown = holders.has(tagName) ? children.filter(({ type }) => type === 'element') : children;
  const text = shown.map((child) => textOf(child, isPreformatted || tagName === 'pre')).join('');
  if (blocks.has(tagName)) return `\n\n${text}\n\n`;
  if (lines.has(tagName)) return `\n${text.trim()}`;
  return tagName === 'td' || tagName === 'th' ? `${text.trim()}\t` : text;
}

/** A number in brackets that leads to a reference or a footnote, or from there to the text. */
function isMark({ properties, children }: Extract<ElementContent, { type: 'element' }>): boolean {
  if (String(properties.className) === 'citation' || 'dataFootnoteBackref' in properties) return true;
  return children.some((child) => child.type === 'element' && 'dataFootnoteRef' in child.properties);
}
