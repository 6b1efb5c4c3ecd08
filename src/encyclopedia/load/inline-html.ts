import type { Html, Parent, PhrasingContent, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { startOf } from '../problem.ts';
import type { Fault } from './fault.ts';

/** `<sub>`, `<sup>`, `<kbd>` or `<abbr title="…">` around inline content. */
export interface InlineTag {
  type: 'inlineTag';
  tagName: 'sub' | 'sup' | 'kbd' | 'abbr';
  title?: string;
  children: PhrasingContent[];
  position?: import('unist').Position | undefined;
}

declare module 'mdast' {
  interface PhrasingContentMap {
    inlineTag: InlineTag;
  }
  interface RootContentMap {
    inlineTag: InlineTag;
  }
}

const opening = /^<(sub|sup|kbd|abbr)(?: title="([^"<>&]*)")?>$/;
const closing = /^<\/(sub|sup|kbd|abbr)>$/;
/** Types of the nodes whose children are inline. */
export const inlineParents: ReadonlySet<string> = new Set([
  ...['paragraph', 'heading', 'tableCell', 'emphasis', 'strong', 'delete', 'link', 'linkReference', 'inlineTag'],
]);
const lineBreak = /^<br ?\/?>$/;

/**
 * Replaces the few HTML tags that an article may use by nodes of the tree, in place, and reports every
 * other piece of HTML: it is refused and stays where it is, because the text behind an unclosed tag would be lost.
 */
export function convertInlineHtml(tree: Root): Fault[] {
  const faults: Fault[] = [];
  visit(tree, (node) => {
    if (!('children' in node) || !node.children.some((child) => child.type === 'html')) return;
    // What stands directly in a tag was converted with the tag.
    if (node.type === 'inlineTag') return;
    const parent = node as Parent;
    if (inlineParents.has(node.type)) parent.children = convert(parent.children as PhrasingContent[], faults);
    // HTML anywhere else is a block.
    else for (const child of parent.children) refuse(child, faults);
  });
  return faults;
}

function convert(children: PhrasingContent[], faults: Fault[]): PhrasingContent[] {
  const result: PhrasingContent[] = [];
  const open: { tag: InlineTag; html: Html }[] = [];
  const add = (node: PhrasingContent) => (open.at(-1)?.tag.children ?? result).push(node);
  for (const child of children) {
    if (child.type !== 'html') {
      add(child);
      continue;
    }
    const start = opening.exec(child.value);
    const end = closing.exec(child.value);
    if (lineBreak.test(child.value)) add({ type: 'break', ...place(child) });
    else if (start && (start[1] === 'abbr') === (start[2] !== undefined)) {
      const tagName = start[1] as InlineTag['tagName'];
      open.push({
        html: child,
        tag: { type: 'inlineTag', tagName, children: [], ...place(child), ...(start[2] ? { title: start[2] } : {}) },
      });
    } else if (end && open.at(-1)?.tag.tagName === end[1]) {
      const finished = open.pop();
      if (finished) add(finished.tag);
    } else {
      refuse(child, faults);
      add(child);
    }
  }
  for (const { html, tag } of open) {
    refuse(html, faults);
    result.push(html, ...tag.children);
  }
  return result;
}

function place(node: Html): Pick<Html, 'position'> {
  return node.position ? { position: node.position } : {};
}

/** Reports a piece of HTML. */
function refuse(node: { type: string; value?: string; position?: Html['position'] }, faults: Fault[]): void {
  if (node.type !== 'html') return;
  const text = (node.value ?? '').replace(/\s+/g, ' ').slice(0, 40);
  faults.push({ ...startOf(node), ruleId: 'raw-html', message: `"${text}" is raw HTML. ${instead(node.value ?? '')}` });
}

/** What to write in place of a tag; the tag names are those that editors reach for most. */
function instead(html: string): string {
  const name = /^<\/?([a-z0-9]+)/i.exec(html)?.[1]?.toLowerCase() ?? '';
  const cures: Record<string, string> = {
    a: 'Write [words](https://…) or [[Article]].',
    b: 'Write **bold**.',
    strong: 'Write **bold**.',
    i: 'Write *emphasis*.',
    em: 'Write *emphasis*.',
    img: 'Write ![description](picture.png).',
    p: 'Leave a blank line between paragraphs.',
    ul: 'Begin each line of a list with "- ".',
    table: 'Write the table with "|".',
    sub: 'Close the tag in the same paragraph: H<sub>2</sub>O.',
    sup: 'Close the tag in the same paragraph: 10<sup>9</sup>.',
  };
  if (html.startsWith('<!--')) return 'Delete the comment: readers cannot see it, and it can hide what follows.';
  return (
    cures[name] ??
    'Write Markdown. Only <sub>, <sup>, <br>, <kbd> and <abbr title="…"> are allowed; a "<" that is meant as text is written \\<.'
  );
}
