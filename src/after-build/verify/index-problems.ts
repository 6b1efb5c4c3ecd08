import type { ArticlePage } from '../../encyclopedia/page.ts';
import { type Problem, wholeFile } from '../../encyclopedia/problem.ts';
import type { BuiltPage } from './read-page.ts';

/** A page that leads to an article because the article asks for it. */
interface Listing {
  file: string;
  path: string;
}

const symptomFile = 'symptom-index/index.html';

/**
 * Body systems of articles = entries of the pages of systems; symptoms and the conditions that have them = entries
 * of the symptom index. A withdrawn article stands on none of these pages, and no system without articles has one.
 */
export function indexProblems(
  pages: ReadonlyMap<string, BuiltPage>,
  articles: readonly ArticlePage[],
  base: string,
): Problem[] {
  const listed = articles.filter(({ status }) => status !== 'withdrawn');
  const withdrawn = articles.filter(({ status }) => status === 'withdrawn');
  const listings = listed.flatMap((article) => [...bySystem(article), ...bySymptom(article, listed)]);
  const leadsTo = new Map<string, Set<string>>();
  for (const [file, { addresses }] of pages)
    if (file === symptomFile || /^systems\/.+\//.test(file))
      leadsTo.set(file, new Set(addresses.filter(({ use }) => use === 'link').map(({ url }) => url)));
  const leads = (file: string, path: string) => leadsTo.get(file)?.has(`${base}${path}/`) === true;
  const expected = new Set([symptomFile, ...listings.map(({ file }) => file)]);
  return [
    ...listings
      .filter(({ file, path }) => !leads(file, path))
      .map(({ file, path }) => problem(`content/${path}.md`, `${file} does not list the article.`)),
    ...[...leadsTo.keys()]
      .filter((file) => !expected.has(file))
      .map((file) => problem(file, 'No article names the body system of this page.')),
    ...withdrawn.flatMap(({ path }) =>
      [...leadsTo.keys()]
        .filter((file) => leads(file, path))
        .map((file) => problem(file, `The page lists "${path}", which is withdrawn.`)),
    ),
  ];
}

function bySystem({ path, systems }: ArticlePage): Listing[] {
  return systems.map((system) => ({ file: `systems/${system}/index.html`, path }));
}

function bySymptom({ path, section, symptomOf }: ArticlePage, listed: readonly ArticlePage[]): Listing[] {
  const conditions = listed.filter((other) => symptomOf.includes(other.path)).map((other) => other.path);
  const isSymptom = section === 'symptoms' || symptomOf.length > 0;
  return (isSymptom ? [path, ...conditions] : []).map((one) => ({ file: symptomFile, path: one }));
}

function problem(file: string, message: string): Problem {
  return { file, ...wholeFile, ruleId: 'built-count', severity: 'error', message };
}
