import { site } from '../../site.ts';
import { attributeOf, type Element, isElement, textOf } from './html.ts';

/** What a page says of its limits, where a reader sees it. */
export interface Disclaimers {
  /** The text of the short disclaimer; empty where the page hides it or has none. */
  short: string;
  /** How many paragraphs of the full disclaimer it shows, one after the other from the first. */
  full: number;
}

/**
 * Notes what an element around the text of an article says. `isBeforeText` is true until the text of the
 * article begins: the short disclaimer has to be read first.
 */
export function noteDisclaimer(element: Element, disclaimers: Disclaimers, isBeforeText: boolean): void {
  if (element.tagName !== 'p' || !isSeen(element)) return;
  const text = textOf(element).trim();
  if (attributeOf(element, 'data-disclaimer') !== undefined && isBeforeText) disclaimers.short ||= text;
  if (text === site.fullDisclaimer[disclaimers.full]) disclaimers.full++;
}

/** Elements that show what they hold, always and to everybody. */
const open: ReadonlySet<string> = new Set(['article', 'body', 'div', 'header', 'html', 'main', 'p', 'section']);

function isSeen(element: Element): boolean {
  for (let node: Element['parentNode'] = element; node && isElement(node); node = node.parentNode) {
    if (!open.has(node.tagName) || node.attrs.some(({ name, value }) => hides(name, value))) return false;
  }
  return true;
}

function hides(name: string, value: string): boolean {
  return (
    ['hidden', 'aria-hidden', 'inert', 'popover', 'style'].includes(name) || (name === 'class' && /hidden/.test(value))
  );
}
