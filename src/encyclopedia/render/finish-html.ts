import type { Element, ElementContent, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import { element, text } from './html.ts';
import type { RenderJob } from './render-article.ts';

/**
 * Adds what the page needs around sanitised HTML, built from constants and from values that are already
 * in it: links at headings, what a review says of a section, scrolling tables, marks on external links.
 * Changes the tree in place. `editUrl` holds `{line}` for the 1-based line of a heading in its file.
 */
export function finishHtml(tree: Root, { editUrl, reviews }: Pick<RenderJob, 'editUrl' | 'reviews'>): void {
  visit(tree, 'element', (node, index, parent) => {
    if (!parent || index === undefined) return undefined;
    if (/^h[2-6]$/.test(node.tagName) && node.properties.id !== 'footnote-label') {
      for (const link of elementsIn(node, 'a')) if (isExternal(link)) markExternal(link);
      parent.children[index] = headingRow(node, editUrl);
      const id = String(node.properties.id);
      const review = node.tagName === 'h2' && Object.hasOwn(reviews, id) ? reviews[id] : undefined;
      if (review !== undefined) parent.children.splice(index + 1, 0, reviewRow(review));
      return SKIP;
    }
    if (node.tagName === 'table') {
      for (const cell of elementsIn(node, 'th')) cell.properties.scope = 'col';
      parent.children[index] = element(
        'div',
        { className: ['table-scroll'], role: 'region', tabIndex: 0, ariaLabel: 'Table' },
        [node],
      );
      return index + 1;
    }
    if (isExternal(node)) markExternal(node);
    return undefined;
  });
}

function headingRow(heading: Element, editUrl: string): Element {
  const name = textOf(heading);
  const line = String(heading.position?.start.line ?? 1);
  return element('div', { className: ['heading'] }, [
    heading,
    element(
      'a',
      {
        className: ['permalink'],
        href: `#${String(heading.properties.id)}`,
        ariaLabel: `Link to the section ${name}`,
      },
      [text('#')],
    ),
    element('a', { className: ['edit'], href: editUrl.replace('{line}', line), rel: external }, [
      text('Edit'),
      element('span', { className: ['visually-hidden'] }, [text(` the section ${name}`)]),
    ]),
  ]);
}

function reviewRow(words: string): Element {
  return element('p', { className: ['section-review'] }, [text(words)]);
}

/** `nofollow ugc`: anyone may have added the link. `noreferrer`: what one reads here is health data. */
const external = ['noopener', 'noreferrer', 'nofollow', 'ugc'];

function markExternal(link: Element): void {
  link.properties.className = ['external'];
  link.properties.rel = external;
  link.children.push(element('span', { className: ['visually-hidden'] }, [text(' (another website)')]));
}

function isExternal({ tagName, properties }: Element): boolean {
  return tagName === 'a' && /^https?:/.test(String(properties.href));
}

function elementsIn(tree: Element, tagName: string): Element[] {
  const found: Element[] = [];
  visit(tree, 'element', (node) => {
    if (node.tagName === tagName) found.push(node);
  });
  return found;
}

/** The tree cut at its headings of level 2. */
export function cutAtSections(tree: Root): {
  lead: ElementContent[];
  sections: { anchor: string; nodes: ElementContent[] }[];
  footnotes: ElementContent[];
} {
  const cut: ReturnType<typeof cutAtSections> = { lead: [], sections: [], footnotes: [] };
  for (const node of tree.children as ElementContent[]) {
    if (node.type === 'element' && node.properties.dataFootnotes !== undefined) cut.footnotes.push(node);
    else if (node.type === 'element' && node.tagName === 'h2')
      cut.sections.push({ anchor: String(node.properties.id), nodes: [node] });
    else (cut.sections.at(-1)?.nodes ?? cut.lead).push(node);
  }
  return cut;
}
