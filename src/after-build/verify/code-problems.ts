import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { codeSystem, codeSystemKeys } from '../../encyclopedia/code-systems.ts';
import type { ArticlePage } from '../../encyclopedia/page.ts';
import { type Problem, wholeFile } from '../../encyclopedia/problem.ts';
import type { BuiltPage } from './read-page.ts';

/** A code of an article. */
interface Listing {
  system: string;
  code: string;
  path: string;
}

/**
 * Codes of articles = lines of the look-up pages = entries of `codes.json`, withdrawn articles aside: a code that
 * leads to nothing, or to an article that does not carry it, is a wrong answer to somebody who has only the code.
 */
export function codeProblems(
  staging: string,
  pages: ReadonlyMap<string, BuiltPage>,
  articles: readonly ArticlePage[],
  base: string,
): Problem[] {
  const map = readMap(staging);
  if (map === undefined) return [problem('codes.json', 'The map of codes is missing or holds something else.')];
  const listings = articles
    .filter(({ status }) => status !== 'withdrawn')
    .flatMap(({ path, codes }) => codes.map(({ system, code }): Listing => ({ system, code, path })));
  return [
    ...listings.flatMap((listing) => lost(listing, pages.get(fileOf(listing.system)), map, base)),
    ...strangers(listings, pages, map),
  ];
}

/** Where a code does not stand although an article carries it. */
function lost(listing: Listing, page: BuiltPage | undefined, map: ReadonlySet<string>, base: string): Problem[] {
  const { system, code, path } = listing;
  const isListed = page?.ids.has(code) && page.addresses.some(({ url }) => url === `${base}${path}/`);
  const report = (message: string) => problem(`content/${path}.md`, message);
  return [
    ...(isListed ? [] : [report(`${fileOf(system)} does not list the article under "${code}".`)]),
    ...(map.has(keyOf(listing)) ? [] : [report(`codes.json does not list the article under "${code}".`)]),
  ];
}

/** Codes that stand somewhere although no article carries them, and pages of systems of which none is carried. */
function strangers(
  listings: readonly Listing[],
  pages: ReadonlyMap<string, BuiltPage>,
  map: ReadonlySet<string>,
): Problem[] {
  const known = new Set(listings.map(keyOf));
  const ids = new Set(listings.map(({ system, code }) => `${system} ${code}`));
  const files = new Set(listings.map(({ system }) => fileOf(system)));
  return [
    ...[...map]
      .filter((entry) => !known.has(entry))
      .map((entry) => problem('codes.json', `No article has the code "${entry}".`)),
    ...[...pages.keys()]
      .filter((file) => /^codes\/.*\//.test(file) && !files.has(file))
      .map((file) => problem(file, 'No article has a code of this page.')),
    ...codeSystemKeys.flatMap((system) =>
      [...(pages.get(fileOf(system))?.ids ?? [])]
        .filter((id) => codeSystem(system).pattern.test(id) && !ids.has(`${system} ${id}`))
        .map((id) => problem(fileOf(system), `No article has the code "${id}".`)),
    ),
  ];
}

function fileOf(system: string): string {
  return `codes/${system}/index.html`;
}

function keyOf({ system, code, path }: Listing): string {
  return `${system} ${code} ${path}`;
}

/** The entries of `codes.json`, `system code path` each; `undefined` where it is no map of codes. */
function readMap(staging: string): Set<string> | undefined {
  try {
    const systems: Record<string, Record<string, string[]>> = JSON.parse(
      readFileSync(join(staging, 'codes.json'), 'utf8'),
    );
    return new Set(
      Object.entries(systems).flatMap(([system, codes]) =>
        Object.entries(codes).flatMap(([code, paths]) => paths.map((path) => keyOf({ system, code, path }))),
      ),
    );
  } catch {
    return undefined;
  }
}

function problem(file: string, message: string): Problem {
  return { file, ...wholeFile, ruleId: 'built-count', severity: 'error', message };
}
