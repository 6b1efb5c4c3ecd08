import { existsSync, readFileSync } from 'node:fs';
import type { Problem } from '../../../encyclopedia/problem.ts';
import { site } from '../../../site.ts';
import { type Articles, exportProblem, missingIn } from './export-problem.ts';
import { objectOf } from './read-json.ts';

const file = 'articles.ndjson';

/** Keys of a record of an article that was withdrawn. */
const keysOfWithdrawn = new Set([
  'path',
  'url',
  'title',
  'status',
  'updated',
  'created',
  'review',
  'licence',
  'disclaimer',
  'sha256',
]);

/** What is wrong with the records of the articles, a line each; `path` is where their file lies. */
export function recordProblems(path: string, articles: Articles): Problem[] {
  const seen = new Set<string>();
  const problems: Problem[] = [];
  for (const line of linesOf(path)) {
    const record = objectOf(line);
    const path = String(record.path);
    const page = articles.get(path);
    const report = (message: string) => problems.push(exportProblem(file, `"${path}": ${message}`));
    if (!page) report('No article has this line.');
    else if (seen.has(path)) report('The article has two lines.');
    else {
      if (record.title !== page.title || record.status !== page.status)
        report('Title or status are not those of the page.');
      if (record.updated !== page.updated) report(`The day is "${record.updated}", expected "${page.updated}".`);
      if (record.disclaimer !== site.shortDisclaimer) report('The disclaimer is missing.');
      if (page.status === 'withdrawn' && !Object.keys(record).every((key) => keysOfWithdrawn.has(key)))
        report('The article is withdrawn, but its text is there.');
    }
    seen.add(path);
  }
  return [...problems, ...missingIn(file, seen, articles)];
}

/** The lines of a file without making one text of all of it. */
function* linesOf(path: string): Generator<string> {
  if (!existsSync(path)) return;
  const bytes = readFileSync(path);
  for (let start = 0; start < bytes.length; ) {
    const end = bytes.indexOf('\n', start);
    const stop = end === -1 ? bytes.length : end;
    yield bytes.toString('utf8', start, stop);
    start = stop + 1;
  }
}
