import type { Problem } from '../../../encyclopedia/problem.ts';
import { relationKinds, site } from '../../../site.ts';
import { type Articles, exportProblem, missingIn } from './export-problem.ts';
import { listOf, objectOf } from './read-json.ts';

const file = 'graph.json';

/** What is wrong with the text of the graph. */
export function graphProblems(text: string, articles: Articles): Problem[] {
  const { nodes, edges, about } = objectOf(text);
  const paths = listOf(nodes).map(({ path }) => String(path));
  const shown = new Set(paths.filter((path) => articles.get(path)?.status !== 'withdrawn'));
  const once = new Set<string>();
  const links = listOf(edges).map(({ from, to, type }) => ({ from: String(from), to: String(to), type: String(type) }));
  const known = new Set(links.map(({ from, to, type }) => `${from} ${type} ${to}`));
  const inverse = new Map(Object.entries(relationKinds).map(([type, { inverse }]) => [type, inverse as string]));
  return [
    ...(objectOf(JSON.stringify(about ?? {})).disclaimer === site.shortDisclaimer
      ? []
      : [exportProblem(file, 'The disclaimer is missing.')]),
    ...paths
      .filter((path) => !articles.has(path) || once.size === once.add(path).size)
      .map((path) => exportProblem(file, `"${path}": No article has this node, or another has it too.`)),
    ...missingIn(file, new Set(paths), articles),
    ...links.flatMap(({ from, to, type }) => {
      const back = inverse.get(type);
      if (!shown.has(from) || !shown.has(to))
        return [exportProblem(file, `The edge "${from} ${type} ${to}" leads to no article.`)];
      return back === undefined || known.has(`${to} ${back} ${from}`)
        ? []
        : [exportProblem(file, `The edge "${from} ${type} ${to}" has no inverse.`)];
    }),
  ];
}
