import { attributeOf, childrenOf, type Element, isElement } from './html.ts';

/**
 * True for a picture of an article that has words for those who do not see it and a size, so that nothing jumps
 * when it loads, and that stands in a figure whose last part, its caption, holds a credit with the licence as a link.
 */
export function isWholePicture(image: Element): boolean {
  const has = (name: string) => (attributeOf(image, name) ?? '').trim() !== '';
  const figure = image.parentNode;
  if (!figure || !isElement(figure) || figure.tagName !== 'figure' || !['alt', 'width', 'height'].every(has))
    return false;
  const caption = childrenOf(figure).at(-1);
  if (!caption || !isElement(caption) || caption.tagName !== 'figcaption') return false;
  const credit = childrenOf(caption).at(-1);
  return credit !== undefined && isElement(credit) && attributeOf(credit, 'class') === 'credit' && hasLink(credit);
}

function hasLink(credit: Element): boolean {
  return childrenOf(credit).some((node) => isElement(node) && node.tagName === 'a');
}
