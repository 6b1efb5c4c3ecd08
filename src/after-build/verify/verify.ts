import type { AliasAddress, ArticlePage } from '../../encyclopedia/page.ts';
import type { Position, Problem } from '../../encyclopedia/problem.ts';
import type { SiteAddress } from '../../encyclopedia/render-job.ts';
import { didYouMean } from '../../encyclopedia/suggest.ts';
import { site } from '../../site.ts';
import { listFiles } from '../manifest.ts';
import { countProblems } from './count-pages.ts';
import type { BuiltPage, NamedAddress } from './read-page.ts';
import type { IndexedPage } from './read-search-index.ts';

/** What the build says that it made. */
export interface Claims {
  pages: readonly ArticlePage[];
  aliases: readonly AliasAddress[];
  /** What the written search index holds. */
  indexed: readonly IndexedPage[];
  content: ContentClaims;
  address: SiteAddress;
}

/** What the content folder held when the build began. Paths below it, with `/`. */
export interface ContentClaims {
  /** Every Markdown file. */
  markdown: readonly string[];
  /** Paths of the articles that are not to be published, as `ArticlePage.path`. */
  drafts: readonly string[];
  pictures: readonly string[];
}

/**
 * Checks the written pages against what a reader needs: links and their sections lead somewhere, nothing
 * is loaded from elsewhere, there is one h1, a title of its own and the disclaimer, nothing runs, and no
 * article was lost on the way. Trusts nothing that the earlier steps said.
 */
export function verifySite(staging: string, pages: readonly BuiltPage[], claims: Claims): Problem[] {
  const seen: Site = {
    files: new Set(listFiles(staging)),
    pages: new Map(pages.map((page) => [page.file, page])),
    canonical: canonicalAddresses(claims),
    claims,
  };
  return [
    ...pages.flatMap((page) => [...linkProblems(page, seen), ...structureProblems(page, seen)]),
    ...sharedTitles(pages),
    ...countProblems(staging, seen, claims),
  ];
}

/** What the staged site holds. */
export interface Site {
  files: ReadonlySet<string>;
  pages: ReadonlyMap<string, BuiltPage>;
  /** Canonical addresses of the alias pages that forward. */
  canonical: ReadonlyMap<string, string>;
  claims: Claims;
}

function linkProblems(page: BuiltPage, seen: Site): Problem[] {
  return page.addresses.flatMap((address) => {
    const message = faultOfAddress(address, page, seen);
    return message === undefined ? [] : [problem(page, address, 'built-link', message)];
  });
}

function faultOfAddress(
  { url, use }: NamedAddress,
  page: BuiltPage,
  { files, pages, claims: { address } }: Site,
): string | undefined {
  const own = new URL(encodeURI(pathOf(page.file)), `${address.site}${address.base}`);
  const target = URL.parse(url, own);
  if (!target) return `"${url}" is no address.`;
  if (target.origin !== own.origin) {
    if (use !== 'link') return `"${url}" is loaded from another server.`;
    return ['https:', 'http:', 'mailto:', 'tel:'].includes(target.protocol)
      ? undefined
      : `"${url}" has a scheme that is not allowed.`;
  }
  if (!target.pathname.startsWith(address.base)) return `"${url}" leaves the site, which lies at "${address.base}".`;
  const path = decoded(decodeURI, target.pathname.slice(address.base.length));
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

function structureProblems(page: BuiltPage, { canonical, claims }: Site): Problem[] {
  const top = { line: 1, column: 1 };
  const problems: Problem[] = [];
  const report = (message: string, place: Position = top) => problems.push(problem(page, place, 'built-page', message));
  if (page.headings.length !== 1) report(`The page has ${page.headings.length} headings h1, expected one.`);
  if (page.headings[0] === '' || page.title === '') report('The page has no title.');
  if (page.language === '') report('The page does not say its language.');
  if (page.disclaimer !== site.shortDisclaimer) report('The page does not show the disclaimer.');
  if (!page.addresses.some(({ use, url }) => use === 'link' && url === site.contentLicence.url))
    report('The page does not link the licence of its text.');
  for (const { what, ...place } of page.forbidden) report(`The page holds ${what}, which is not allowed.`, place);
  for (const { id, ...place } of page.repeatedIds) report(`The id "${id}" occurs twice.`, place);
  const { site: origin, base } = claims.address;
  const expected = canonical.get(page.file) ?? `${origin}${base}${pathOf(page.file)}`;
  const forwards = canonical.get(page.file)?.slice(origin.length);
  if (page.refresh !== forwards) report(`The page forwards to "${page.refresh}", expected "${forwards}".`);
  if (page.canonical !== expected) report(`The canonical address is "${page.canonical}", expected "${expected}".`);
  return problems;
}

/** An alias page that forwards names its article as canonical; every other page names itself. */
function canonicalAddresses({ aliases, address: { site: origin, base } }: Claims): Map<string, string> {
  const forwarding = aliases.filter(({ articles }) => articles.length === 1);
  return new Map(
    forwarding.map(({ slug, articles }) => [`go/${slug}/index.html`, `${origin}${base}${articles[0]?.path}/`]),
  );
}

function sharedTitles(pages: readonly BuiltPage[]): Problem[] {
  const first = new Map<string, BuiltPage>();
  return pages.flatMap((page) => {
    const other = first.get(page.title);
    if (!other) {
      first.set(page.title, page);
      return [];
    }
    return [
      problem(page, { line: 1, column: 1 }, 'built-page', `The title "${page.title}" is also that of ${other.file}.`),
    ];
  });
}

/** The address of a written file below the base path. */
function pathOf(file: string): string {
  return file.replace(/(^|\/)index\.html$/, '$1');
}

function problem({ file }: BuiltPage, { line, column }: Position, ruleId: string, message: string): Problem {
  return { file, line, column, ruleId, severity: 'error', message };
}
