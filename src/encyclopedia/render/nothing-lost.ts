import type { Nodes as HtmlNodes } from 'hast';
import type { Nodes, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';

/**
 * Throws when words of an article are missing from its HTML, whatever took them out: half a warning reads
 * like a whole one. White space aside, the words have to stand there in the order of the article; footnotes,
 * which move to its end, anywhere.
 */
export function refuseLoss(article: Root, html: HtmlNodes): void {
  const shown = shownIn(html);
  let from = 0;
  visit(article, (node) => {
    if (node.type === 'footnoteDefinition') {
      refuseLossOfNote(node, shown);
      return SKIP;
    }
    const words = wordsOf(node);
    const at = shown.indexOf(words, from);
    if (at === -1) throw lossOf(words);
    from = at + words.length;
    return undefined;
  });
}

function refuseLossOfNote(note: Nodes, shown: string): void {
  visit(note, (node) => {
    const words = wordsOf(node);
    if (!shown.includes(words)) throw lossOf(words);
  });
}

/** The words that a node holds itself. */
function wordsOf(node: Nodes): string {
  if (node.type === 'wikiLink') return withoutSpace(node.text);
  if (node.type === 'image') return withoutSpace(`${node.alt ?? ''}${node.title ?? ''}`);
  if (node.type === 'imageReference') return withoutSpace(node.alt ?? '');
  return 'value' in node ? withoutSpace(node.value) : '';
}

/** All words of the HTML, with those that describe its pictures. */
function shownIn(html: HtmlNodes): string {
  const words: string[] = [];
  visit(html, (node) => {
    if (node.type === 'text') words.push(node.value);
    else if (node.type === 'element' && typeof node.properties.alt === 'string') words.push(node.properties.alt);
  });
  return withoutSpace(words.join(''));
}

function withoutSpace(text: string): string {
  return text.replace(/\s+/g, '');
}

function lossOf(words: string): Error {
  return new Error(`the words "${words.slice(0, 40)}" would be missing from the page`);
}
