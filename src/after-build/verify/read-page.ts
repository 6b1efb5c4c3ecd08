import type { Element, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { rehype } from 'rehype';
import { visit } from 'unist-util-visit';
import { type Position, startOf } from '../../encyclopedia/problem.ts';

/** An address that a page names, and where. */
export interface NamedAddress extends Position {
  url: string;
  /** `link`: followed by a reader; `asset`: loaded by the browser; `form`: where a form is sent. */
  use: 'link' | 'asset' | 'form';
}

/** What is checked about one written page. Places are lines and columns of the HTML file. */
export interface BuiltPage {
  /** Path of the file below the site folder, with `/`. */
  file: string;
  language: string;
  title: string;
  headings: string[];
  canonical: string | undefined;
  /** Target of a `meta refresh`. */
  refresh: string | undefined;
  /** Text of the short disclaimer. */
  disclaimer: string;
  ids: Set<string>;
  addresses: NamedAddress[];
  /** What must not be in any page: kind, and where. */
  forbidden: (Position & { what: string })[];
  /** Ids that occur more than once. */
  repeatedIds: (Position & { id: string })[];
}

const parser = rehype().data('settings', { fragment: false }).freeze();

/** Elements that run, frame or embed something, or change what addresses mean. */
const forbiddenElements = new Set([
  'style',
  'iframe',
  'frame',
  'object',
  'embed',
  'applet',
  'base',
  'template',
  'portal',
]);

/** Parses a written page with an HTML parser, as a browser would, and collects what is checked. */
export function readPage(file: string, html: string): BuiltPage {
  const page: BuiltPage = {
    file,
    language: '',
    title: '',
    headings: [],
    canonical: undefined,
    refresh: undefined,
    disclaimer: '',
    ids: new Set(),
    addresses: [],
    forbidden: [],
    repeatedIds: [],
  };
  const tree: Root = parser.parse(html);
  visit(tree, 'element', (node) => readElement(node, page));
  return page;
}

function readElement(node: Element, page: BuiltPage): void {
  const { tagName, properties } = node;
  const place = startOf(node);
  const forbid = (what: string) => page.forbidden.push({ ...place, what });
  const name = (use: NamedAddress['use'], url: unknown) =>
    typeof url === 'string' && page.addresses.push({ ...place, use, url });

  if (forbiddenElements.has(tagName)) forbid(`<${tagName}>`);
  for (const property of Object.keys(properties)) {
    if (/^on[A-Z]/.test(property) || property === 'style' || property === 'srcDoc')
      forbid(`the attribute ${property.toLowerCase()} of <${tagName}>`);
  }
  if (typeof properties.id === 'string') {
    if (page.ids.has(properties.id)) page.repeatedIds.push({ ...place, id: properties.id });
    page.ids.add(properties.id);
  }
  if (properties.dataDisclaimer !== undefined) page.disclaimer = textOf(node).trim();

  for (const property of ['src', 'poster', 'data', 'xLinkHref'] as const) name('asset', properties[property]);
  for (const url of srcSetUrls(properties.srcSet)) name('asset', url);
  name('form', tagName === 'form' ? properties.action : properties.formAction);

  if (tagName === 'html') page.language = String(properties.lang ?? '');
  else if (tagName === 'title' && page.title === '') page.title = textOf(node).trim();
  else if (tagName === 'h1') page.headings.push(textOf(node).trim());
  else if (tagName === 'meta') readMeta(properties, page);
  else if (tagName === 'script' && properties.src === undefined && properties.type !== 'application/ld+json') {
    forbid('an inline script');
  } else if (tagName === 'link' && [properties.rel].flat().includes('canonical'))
    page.canonical = String(properties.href);
  else name(tagName === 'a' || tagName === 'area' ? 'link' : 'asset', properties.href);
}

/** The addresses of `srcset`: candidates are separated by commas, the address stands before the size. */
function srcSetUrls(srcSet: Element['properties'][string]): string[] {
  const candidates = [srcSet ?? []]
    .flat()
    .join(',')
    .split(/,\s+|,$/);
  return candidates.flatMap((candidate) => candidate.trim().split(/\s+/)[0] || []);
}

function readMeta({ httpEquiv, content }: Element['properties'], page: BuiltPage): void {
  if ([httpEquiv].flat().join('').toLowerCase() === 'refresh') page.refresh = /url=(.*)$/i.exec(String(content))?.[1];
}
