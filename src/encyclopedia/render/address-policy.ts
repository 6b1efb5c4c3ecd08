import type { Element, Nodes } from 'hast';
import { visit } from 'unist-util-visit';

/** Properties that a browser follows or loads, as letters only: a name such as `xlink:href` has several spellings. */
const addressProperties =
  /^(href|src|srcset|action|formaction|poster|data|cite|background|ping|longdesc|usemap|manifest|archive|codebase|classid|profile|icon|lowsrc|dynsrc|xlinkhref|xmlbase)$/;

/**
 * Judges every address of a tree anew, whatever the sanitiser let through: only `href` of `a` and `src` and
 * `srcset` of `img` may hold one. Throws at the first that may not stand in a page; `base` is the path of the site, with
 * a slash at both ends.
 */
export function refuseAddresses(tree: Nodes, base: string): void {
  visit(tree, 'element', ({ tagName, properties }: Element) => {
    for (const [name, value] of Object.entries(properties)) {
      const letters = name.toLowerCase().replace(/[^a-z]/g, '');
      if (!addressProperties.test(letters) || value === null || value === undefined) continue;
      const fault =
        tagName === 'a' && name === 'href'
          ? faultOfLink(value, base)
          : tagName === 'img' && name === 'src'
            ? faultOfPicture(value, base)
            : tagName === 'img' && name === 'srcSet'
              ? faultOfSizes(value, base)
              : `<${tagName}> has no place for one in "${name}"`;
      if (fault !== undefined) throw new Error(`the address "${String(value).slice(0, 80)}" is not allowed: ${fault}`);
    }
  });
}

/**
 * Why an address may not be a link; `undefined` for one that may: a section of the page, a path of the site,
 * a web address, or one that opens mail or telephone. Read as browsers read it (WHATWG URL Standard).
 */
export function faultOfLink(address: unknown, base: string): string | undefined {
  const fault = faultOfText(address);
  if (typeof address !== 'string' || fault !== undefined) return fault;
  if (address.startsWith('#')) return undefined;
  if (address.startsWith('/')) return faultOfPath(address, base);
  if (/^(mailto|tel):[^/]/.test(address)) return undefined;
  if (!/^https?:\/\/[^/]/.test(address)) return 'it is neither a web address nor a path of this site';
  const url = URL.parse(address);
  if (!url) return 'it is no web address';
  if (url.username !== '' || url.password !== '') return 'it holds a user name';
  return undefined;
}

/** Why an address may not be that of a picture: pictures come from the folder of pictures and from nowhere else. */
export function faultOfPicture(address: unknown, base: string): string | undefined {
  const fault = faultOfText(address);
  if (typeof address !== 'string' || fault !== undefined) return fault;
  if (/[?#]/.test(address)) return 'it holds "?" or "#"';
  return address.startsWith('/') ? faultOfPath(address, `${base}media/`) : 'it is no path of this site';
}

/** The same for a list of sizes, each an address and a width in pixels. */
function faultOfSizes(list: unknown, base: string): string | undefined {
  if (typeof list !== 'string') return 'it is no text';
  const sizes = list.split(', ').map((size) => /^(\S+) [1-9]\d*w$/.exec(size)?.[1]);
  return sizes.map((src) => (src === undefined ? 'it is no list of sizes' : faultOfPicture(src, base))).find(Boolean);
}

function faultOfText(address: unknown): string | undefined {
  if (typeof address !== 'string') return 'it is no text';
  if (/[\u0000-\u0020\u007f\\]/.test(address)) return 'it holds a space, a backslash or a control character';
  if (address.startsWith('//')) return 'it begins with "//"';
  return undefined;
}

/** The origin only has to be one that no address can name. */
function faultOfPath(path: string, folder: string): string | undefined {
  const own = 'https://own.invalid';
  const url = URL.parse(path, own);
  const isOwn = url !== null && url.origin === own && url.pathname.startsWith(folder);
  return isOwn ? undefined : `it leaves "${folder}"`;
}
