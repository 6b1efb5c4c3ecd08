import { pageAnchors, sections } from '../site.ts';
import { domNames } from './dom-names.ts';
import { greekLetters } from './greek-letters.ts';

/** A part of an address: lower-case ASCII letters, digits and single hyphens. */
export type Slug = string & { readonly __brand?: 'Slug' };

/** The id of a heading, unique in its page and safe to use as an HTML id. */
export type Anchor = string & { readonly __brand?: 'Anchor' };

const letters: Record<string, string> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i' };

/** True for a name that can stand in an address: `^[a-z0-9]+(-[a-z0-9]+)*$`, at most 80 characters. */
export function isSlug(text: string): text is Slug {
  return text.length <= 80 && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text);
}

/**
 * The address form of a name: accents dropped, Greek letters spelled out, everything else a hyphen.
 * Letters of other scripts stay as they are, so that no name is lost; the result is empty only for a
 * name without letters and digits.
 */
export function slugOf(name: string): Slug {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[α-ωςßæœøłđðþı]/g, (letter) => greekLetters[letter] ?? letters[letter] ?? letter)
    .normalize('NFC')
    .replace(/['’ʼ]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
}

/** Names that an id made from content must not take. `Object.prototype` counts because scripts keep ids as keys. */
const clobbers: ReadonlySet<string> = new Set([
  ...Object.getOwnPropertyNames(Object.prototype).map((name) => name.toLowerCase()),
  ...domNames,
]);

/** Ids that the parts of a page make themselves: citations, references, footnotes. */
const madeByPage = /^(cite|ref|footnote)-/;

/** The anchors of one page: each is given once. */
export interface Anchors {
  /** Gives a heading's words an anchor that clobbers nothing. */
  make(words: string): Anchor;
  /** Gives exactly this anchor, which has to be safe; the second time with a number behind it. */
  fix(anchor: string): Anchor;
  /** True when nothing has taken the anchor and it clobbers nothing. */
  isFree(anchor: string): boolean;
}

/** Makes the anchors of one page. Make new ones for each page. */
export function createAnchors(): Anchors {
  const taken = new Set<string>(pageAnchors);
  const counts = new Map<string, number>();
  const fix = (base: string) => {
    let count = counts.get(base) ?? 1;
    let anchor = base;
    while (taken.has(anchor)) anchor = `${base}-${++count}`;
    counts.set(base, count);
    taken.add(anchor);
    return anchor;
  };
  return {
    fix,
    make(words) {
      const slug = slugOf(words) || 'section';
      return fix(isSafe(slug) ? slug : `section-${slug}`);
    },
    isFree: (anchor) => isSafe(anchor) && !taken.has(anchor),
  };
}

const usedByPage: ReadonlySet<string> = new Set(pageAnchors);

/** True for an anchor that means nothing else to the page that it is in. */
function isSafe(slug: string): boolean {
  return !clobbers.has(slug) && !usedByPage.has(slug) && !madeByPage.test(slug);
}

/** Anchors of the section tables, which never change. */
const fixedAnchors: ReadonlySet<string> = new Set(
  sections.flatMap(({ headings }) => headings.map(({ anchor }) => anchor)),
);

/** True for an id that a heading may have: one of a section table, or one that means nothing else to the page. */
export function mayBeAnchor(id: string): boolean {
  return fixedAnchors.has(id) || (/^[\p{L}\p{N}]+(-[\p{L}\p{N}]+)*$/u.test(id) && isSafe(id));
}
