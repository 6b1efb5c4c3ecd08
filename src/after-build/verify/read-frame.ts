import { attributeOf, type Element, placeOf, textOf } from './html.ts';
import type { BuiltPage } from './read-page.ts';

/**
 * Notes what an element around the text of an article says of the page. `hasLoaded` is true once the page has
 * named something that the browser loads.
 */
export function readFrame(element: Element, page: BuiltPage, hasLoaded: boolean): void {
  const value = (name: string) => attributeOf(element, name);
  switch (element.tagName) {
    case 'html':
      page.language = value('lang') ?? '';
      break;
    case 'title':
      page.title ||= textOf(element).trim();
      break;
    case 'h1':
      page.headings.push(textOf(element).trim());
      break;
    case 'link':
      if (value('rel') === 'canonical') page.canonical = value('href');
      break;
    case 'script':
      if (!isHarmless(element)) page.forbidden.push({ ...placeOf(element), what: 'an inline script' });
      break;
    case 'meta':
      readMeta(element, page, hasLoaded);
      break;
  }
}

/** A script with an address, or data: JSON without a sign that could end it early. */
function isHarmless(script: Element): boolean {
  const text = textOf(script);
  if (attributeOf(script, 'type') === 'application/ld+json') return !text.includes('<') && isJson(text);
  return attributeOf(script, 'src') !== undefined && text === '';
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function readMeta(element: Element, page: BuiltPage, hasLoaded: boolean): void {
  const instruction = attributeOf(element, 'http-equiv')?.toLowerCase();
  const content = attributeOf(element, 'content') ?? '';
  const isFirst = element.parentNode?.nodeName === 'head' && !hasLoaded;
  if (instruction === 'refresh') {
    if (page.refresh !== undefined)
      page.forbidden.push({ ...placeOf(element), what: 'a second address to forward to' });
    page.refresh ??= /url=(.*)$/i.exec(content)?.[1] ?? '';
  }
  if (instruction === 'content-security-policy') page.policies.push({ ...placeOf(element), policy: content, isFirst });
}
