import { sections, sitePages } from '../../site.ts';
import { type Article, type ArticlePath, addressOf, type Link } from '../article.ts';
import type { Anchor } from '../slug.ts';
import { slugOf } from '../slug.ts';
import { type NameIndex, normal } from './name-index.ts';

/** Where a link leads. */
export type Destination =
  | { kind: 'article'; path: ArticlePath; anchor: Anchor | '' }
  /** The article is there, the section is not. */
  | { kind: 'no-section'; article: Article; wanted: string }
  | { kind: 'page'; address: string }
  | { kind: 'external'; url: string }
  /** An article that is not written yet, or a draft: shown as words, not as a link. */
  | { kind: 'wanted' }
  | { kind: 'unreadable' }
  | { kind: 'ambiguous'; articles: Article[] }
  | { kind: 'nothing' }
  | { kind: 'relative' }
  | { kind: 'unsafe'; reason: string };

/** Resolves a link of the body of `from`. */
export function resolveLink(link: Link, from: Article, index: NameIndex): Destination {
  if (link.kind === 'wanted') return { kind: 'wanted' };
  return link.kind === 'wiki' ? resolveName(link, from, index) : resolveUrl(link.target, from, index);
}

/** The address of a destination that a reader can follow, without the base path; `undefined` for words only. */
export function hrefOf(destination: Destination): string | undefined {
  if (destination.kind === 'article') return addressOf(destination.path, destination.anchor);
  if (destination.kind === 'page') return destination.address;
  if (destination.kind === 'external') return destination.url;
  return undefined;
}

function resolveName({ target, fragment }: Link, from: Article, index: NameIndex): Destination {
  const named = target === '' ? ({ kind: 'article', article: from } as const) : index.find(target);
  return named.kind === 'article' ? resolveSection(named.article, fragment ?? '', ['text', 'anchor']) : named;
}

/** `first` to `last`: by what a heading is found; the words of one may be the anchor of another. */
function resolveSection(
  article: Article,
  fragment: string,
  [first, last]: readonly ['text', 'anchor'] | readonly ['anchor', 'text'],
): Destination {
  if (article.status === 'draft') return { kind: 'wanted' };
  if (fragment === '') return { kind: 'article', path: article.path, anchor: '' };
  const wanted = normal(fragment);
  const slug: string = slugOf(fragment);
  const heading =
    article.headings.find((one) => normal(one[first]) === wanted) ??
    article.headings.find((one) => normal(one[last]) === wanted) ??
    article.headings.find(({ anchor }) => anchor === slug);
  return heading
    ? { kind: 'article', path: article.path, anchor: heading.anchor }
    : { kind: 'no-section', article, wanted: fragment };
}

/** Schemes that a link may use; everything else could run code or open another program. */
const schemes = new Set(['https:', 'http:', 'mailto:', 'tel:']);

function resolveUrl(url: string, from: Article, index: NameIndex): Destination {
  if (/[\s\\\u0000-\u001f\u007f]/.test(url))
    return { kind: 'unsafe', reason: 'it holds a space, a backslash or a control character' };
  if (url.startsWith('//')) return { kind: 'unsafe', reason: 'it begins with "//"' };
  if (url.startsWith('#')) return resolveSection(from, url.slice(1), ['anchor', 'text']);
  if (url.startsWith('/')) return resolveAddress(url, index);
  if (!/^[a-z][a-z0-9+.-]*:/i.test(url)) return { kind: 'relative' };
  const parsed = URL.parse(url);
  if (!parsed) return { kind: 'unsafe', reason: 'it is no web address' };
  if (!schemes.has(parsed.protocol)) return { kind: 'unsafe', reason: `it begins with "${parsed.protocol}"` };
  if (parsed.username !== '' || parsed.password !== '') return { kind: 'unsafe', reason: 'it holds a user name' };
  return { kind: 'external', url: parsed.href };
}

function resolveAddress(url: string, index: NameIndex): Destination {
  const [address = '', fragment = ''] = url.split('#');
  const article = index.byPath.get(address.replace(/^\/|\/$/g, ''));
  if (article) return resolveSection(article, fragment, ['anchor', 'text']);
  const pages = [...sitePages, ...sections.map(({ folder }) => `/${folder}/`)];
  return pages.includes(address as (typeof pages)[number]) && fragment === ''
    ? { kind: 'page', address }
    : { kind: 'nothing' };
}
