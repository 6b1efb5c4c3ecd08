import { attributeOf, childrenOf, type Element, type HtmlDocument, isElement, isText } from './html.ts';

/** The parts of an article's page, in their order; a `?` marks one that may be missing. */
const parts = [
  'header.article-heading',
  'div.lead prose',
  'section.facts?',
  'nav.contents?',
  'div.article-text prose',
  'div.article-end prose',
];
const bodyParts = new Set(['div.lead prose', 'div.article-text prose']);

/** Where the page of an article holds what somebody wrote. */
export interface ArticleParts {
  /** The elements that hold the text of the article: its lead, then its sections. Empty on any other page. */
  bodies: Element[];
  /** True when the article and its parts are all there, each once, in their order and in their place. */
  isWhole: boolean;
}

/**
 * Finds the text of an article in its page. Markup that breaks out of the text ends a part early, doubles it
 * or moves what follows, so the parts are no longer those that the layout writes.
 */
export function articleParts(document: HtmlDocument): ArticleParts {
  const articles = elementsNamed(document, 'article');
  const [article] = articles;
  if (!article) return { bodies: [], isWhole: false };
  const found = childrenOf(article).filter((node) => !isText(node) || node.value.trim() !== '');
  const kinds = found.map((node) => (isElement(node) ? kindOf(node) : node.nodeName));
  const expected = parts.flatMap((part) => {
    const kind = part.replace('?', '');
    return kind === part || kinds.includes(kind) ? [kind] : [];
  });
  return {
    bodies: found.filter(isElement).filter((element) => bodyParts.has(kindOf(element))),
    isWhole:
      articles.length === 1 &&
      ancestorsOf(article) === 'main.wrap < body < html' &&
      kinds.join() === expected.join() &&
      found.every((node) => isElement(node) && node.sourceCodeLocation?.endTag),
  };
}

function kindOf(element: Element): string {
  return `${element.tagName}.${attributeOf(element, 'class') ?? ''}`;
}

function ancestorsOf(element: Element): string {
  const names: string[] = [];
  for (let node = element.parentNode; node && isElement(node); node = node.parentNode) {
    names.push(node.tagName === 'main' ? kindOf(node) : node.tagName);
  }
  return names.join(' < ');
}

function elementsNamed(document: HtmlDocument, name: string): Element[] {
  const found: Element[] = [];
  const visit = (node: HtmlDocument | Element): void => {
    for (const child of childrenOf(node)) {
      if (!isElement(child)) continue;
      if (child.tagName === name) found.push(child);
      visit(child);
    }
  };
  visit(document);
  return found;
}
