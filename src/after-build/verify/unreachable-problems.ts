import type { ArticlePage } from '../../encyclopedia/page.ts';
import { type Problem, wholeFile } from '../../encyclopedia/problem.ts';
import { pathOf, type Reachable } from './address-problems.ts';

/**
 * Articles to which no chain of links leads from the home page: a reader without JavaScript never finds them.
 * Only links count that a reader follows, so that neither the search nor the sitemap hides a hole in the indexes.
 */
export function unreachableProblems(
  { pages, address }: Pick<Reachable, 'pages' | 'address'>,
  articles: readonly ArticlePage[],
): Problem[] {
  const reached = new Set<string>(['index.html']);
  // A set also gives what is added to it while it is walked through.
  for (const file of reached) {
    const own = new URL(encodeURI(pathOf(file)), `${address.site}${address.base}`);
    for (const { use, url } of pages.get(file)?.addresses ?? []) {
      const target = use === 'link' ? fileOf(url, own, address.base) : undefined;
      if (target !== undefined && pages.has(target)) reached.add(target);
    }
  }
  return articles
    .map(({ path }) => `${path}/index.html`)
    .filter((file) => pages.has(file) && !reached.has(file))
    .map((file) => {
      const message = 'This is an unreachable page: no chain of links leads from the home page to it.';
      return { file, ...wholeFile, ruleId: 'built-link', severity: 'error', message };
    });
}

/** The file that a link leads to; `undefined` where it leads out of the site. */
function fileOf(url: string, own: URL, base: string): string | undefined {
  const target = url.startsWith('#') ? null : URL.parse(url, own);
  if (!target || target.origin !== own.origin || !target.pathname.startsWith(base)) return undefined;
  try {
    const path = decodeURI(target.pathname.slice(base.length));
    return path === '' || path.endsWith('/') ? `${path}index.html` : path;
  } catch {
    return undefined;
  }
}
