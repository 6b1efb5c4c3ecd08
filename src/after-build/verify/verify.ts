import type { AliasAddress, ArticlePage } from '../../encyclopedia/page.ts';
import { type Problem, wholeFile } from '../../encyclopedia/problem.ts';
import type { SiteAddress } from '../../encyclopedia/render-job.ts';
import { listFiles } from '../manifest.ts';
import { addressProblems, type Reachable } from './address-problems.ts';
import { codeProblems } from './code-problems.ts';
import { exportProblems } from './count-exports.ts';
import { countProblems } from './count-pages.ts';
import { indexProblems } from './index-problems.ts';
import { type Expected, pageProblems } from './page-problems.ts';
import type { BuiltPage } from './read-page.ts';
import type { IndexedPage } from './read-search-index.ts';
import { unreachableProblems } from './unreachable-problems.ts';

/** What the build says that it made. */
export interface Claims {
  pages: readonly ArticlePage[];
  aliases: readonly AliasAddress[];
  /** What the written search index holds. */
  indexed: readonly IndexedPage[];
  content: ContentClaims;
  address: SiteAddress;
  /** The content security policy of the page at an address without the base path: `/search/`. */
  policyFor?: Expected['policyFor'];
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
 * is loaded from elsewhere, nothing runs, each page holds only what it may, with one h1, a title of its own
 * and the disclaimer, and no article was lost on the way. Trusts nothing that the earlier steps said.
 */
export function verifySite(staging: string, pages: readonly BuiltPage[], claims: Claims): Problem[] {
  const byFile = new Map(pages.map((page) => [page.file, page]));
  const reachable: Reachable = { files: new Set(listFiles(staging)), pages: byFile, address: claims.address };
  const expected = expectationsOf(claims);
  return [
    ...pages.flatMap((page) => [...addressProblems(page, reachable), ...pageProblems(page, expected)]),
    ...sharedTitles(pages),
    ...countProblems(staging, reachable, claims),
    ...indexProblems(byFile, claims.pages, claims.address.base),
    ...unreachableProblems(reachable, claims.pages),
    ...codeProblems(staging, byFile, claims.pages, claims.address.base),
    ...exportProblems(staging, reachable.files, claims),
  ];
}

function expectationsOf({ pages, aliases, address: { site: origin, base }, policyFor }: Claims): Expected {
  const forwarding = aliases.filter(({ articles }) => articles.length === 1);
  return {
    articles: new Set(pages.map(({ path }) => `${path}/index.html`)),
    forwards: new Map(
      forwarding.map(({ slug, articles }) => [`go/${slug}/index.html`, `${base}${articles[0]?.path}/`]),
    ),
    origin,
    base,
    policyFor,
  };
}

function sharedTitles(pages: readonly BuiltPage[]): Problem[] {
  const first = new Map<string, BuiltPage>();
  return pages.flatMap((page) => {
    const other = first.get(page.title);
    if (!other) {
      first.set(page.title, page);
      return [];
    }
    const message = `The title "${page.title}" is also that of ${other.file}.`;
    return [{ file: page.file, ...wholeFile, ruleId: 'built-page', severity: 'error', message }];
  });
}
