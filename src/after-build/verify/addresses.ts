import type { Position } from '../../encyclopedia/problem.ts';
import { attributeOf, type Element, placeOf } from './html.ts';

/** An address that a page names, and where. */
export interface NamedAddress extends Position {
  url: string;
  /** `link`: followed by a reader; `picture` and `asset`: loaded by the browser; `form`: where a form is sent. */
  use: 'link' | 'picture' | 'asset' | 'form';
}

/** The addresses that an element names. Its canonical address is none: it is the page's own. */
export function addressesOf(element: Element): NamedAddress[] {
  const { tagName } = element;
  const place = placeOf(element);
  const named = (use: NamedAddress['use'], url: string | undefined): NamedAddress[] =>
    url === undefined ? [] : [{ ...place, use, url }];
  const value = (name: string) => attributeOf(element, name);
  const isCanonical = tagName === 'link' && value('rel') === 'canonical';
  return [
    ...named(tagName === 'img' ? 'picture' : 'asset', value('src')),
    ...['poster', 'data', 'xlink:href', 'background'].flatMap((name) => named('asset', value(name))),
    ...srcSetUrls(value('srcset') ?? '').flatMap((url) => named(tagName === 'img' ? 'picture' : 'asset', url)),
    ...named('form', tagName === 'form' ? value('action') : value('formaction')),
    ...(isCanonical ? [] : named(tagName === 'a' || tagName === 'area' ? 'link' : 'asset', value('href'))),
  ];
}

/** The addresses of `srcset`: candidates are separated by commas, the address stands before the size. */
function srcSetUrls(srcSet: string): string[] {
  return srcSet.split(/,\s+|,$/).flatMap((candidate) => candidate.trim().split(/\s+/)[0] || []);
}
