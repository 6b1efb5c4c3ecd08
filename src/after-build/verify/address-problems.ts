import type { Problem } from '../../encyclopedia/problem.ts';
import type { SiteAddress } from '../../encyclopedia/render-job.ts';
import { didYouMean } from '../../encyclopedia/suggest.ts';
import type { NamedAddress } from './addresses.ts';
import type { BuiltPage } from './read-page.ts';

/** The written site, as far as addresses can lead to it. */
export interface Reachable {
  files: ReadonlySet<string>;
  pages: ReadonlyMap<string, BuiltPage>;
  address: SiteAddress;
}

/** Addresses of a page that lead nowhere, leave the site where they must not, or may not be followed at all. */
export function addressProblems(page: BuiltPage, reachable: Reachable): Problem[] {
  return page.addresses.flatMap(({ line, column, ...address }) => {
    const message = faultOfAddress(address, page, reachable);
    return message === undefined
      ? []
      : [{ file: page.file, line, column, ruleId: 'built-link', severity: 'error', message }];
  });
}

function faultOfAddress(
  { url, use }: Pick<NamedAddress, 'url' | 'use'>,
  page: BuiltPage,
  { files, pages, address: { site, base } }: Reachable,
): string | undefined {
  if (/[\u0000-\u0020\u007f\\]/.test(url)) return `"${url}" holds a space, a backslash or a control character.`;
  if (url.startsWith('//')) return `"${url}" begins with "//", which leads to another server.`;
  const own = new URL(encodeURI(pathOf(page.file)), `${site}${base}`);
  const target = URL.parse(url, own);
  if (!target) return `"${url}" is no address.`;
  if (target.username !== '' || target.password !== '') return `"${url}" holds a user name.`;
  if (target.origin !== own.origin) {
    if (use !== 'link') return `"${url}" is loaded from another server.`;
    return ['https:', 'http:', 'mailto:', 'tel:'].includes(target.protocol)
      ? undefined
      : `"${url}" has a scheme that is not allowed.`;
  }
  if (!target.pathname.startsWith(base)) return `"${url}" leaves the site, which lies at "${base}".`;
  if (use === 'picture' && !target.pathname.startsWith(`${base}media/`))
    return `"${url}" is no picture of the folder "${base}media/".`;
  const path = decoded(decodeURI, target.pathname.slice(base.length));
  if (path === undefined) return `"${url}" holds a "%" that stands for no character.`;
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  if (!files.has(file)) return `"${url}" leads to nothing.${didYouMean(file, files)}`;
  const fragment = target.hash.slice(1);
  const other = pages.get(file);
  if (fragment === '' || !other) return undefined;
  // As browsers do: an id is looked for as the address writes it, then decoded.
  const id = decoded(decodeURIComponent, fragment) ?? fragment;
  if (other.ids.has(fragment) || other.ids.has(id)) return undefined;
  return `"${url}" leads to a section that is not there.${didYouMean(id, other.ids)}`;
}

/** A part of an address without its percent signs; `undefined` where they stand for nothing. */
function decoded(decode: (part: string) => string, part: string): string | undefined {
  try {
    return decode(part);
  } catch {
    return undefined;
  }
}

/** The address of a written file below the base path. */
export function pathOf(file: string): string {
  return file.replace(/(^|\/)index\.html$/, '$1');
}
