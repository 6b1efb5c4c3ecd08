/**
 * The encyclopedia in four steps: load, link, check, render. Plain TypeScript: the build, the check, the
 * development server and the tests all call it.
 */
import { createHash } from 'node:crypto';
import type { BodyStore } from './body-store.ts';
import { checkArticles, problemsOfReading } from './check/check-articles.ts';
import type { Encyclopedia } from './check/rule.ts';
import { type KnownDates, noDates } from './dates.ts';
import { codeFingerprint } from './fingerprint.ts';
import { linkArticles } from './link/link-articles.ts';
import { unexplainedForms } from './link/unexplained-forms.ts';
import { readBaseline } from './load/baseline.ts';
import { type ArticleFile, findFiles, shownPath } from './load/find-files.ts';
import { readGlossary } from './load/glossary/read-glossary.ts';
import { vocabularyOf } from './load/glossary/read-terms.ts';
import { readPeople } from './load/people.ts';
import { checkPictures } from './load/pictures/check-pictures.ts';
import { readBibliography } from './load/references.ts';
import type { ArticlePage } from './page.ts';
import { type Problem, sortProblems, wholeFile } from './problem.ts';
import { renderJob, type SiteAddress } from './render-job.ts';
import { toPage } from './to-page.ts';
import type { ArticleWorkers } from './workers/article-workers.ts';

export interface CheckedEncyclopedia {
  encyclopedia: Encyclopedia;
  /** The files of the articles, by path. */
  sources: ReadonlyMap<string, ArticleFile>;
  /** Sorted by place. */
  problems: Problem[];
}

/** Loads, links and checks a content folder. Throws only when the folder itself cannot be read. */
export async function checkEncyclopedia(
  contentFolder: string,
  workers: ArticleWorkers,
  dates: KnownDates = noDates,
): Promise<CheckedEncyclopedia> {
  // 1. Load: every file becomes an article, or a problem that says why not.
  const files = await findFiles(contentFolder);
  const { glossary, problems: problemsOfGlossary } = await readGlossary(files.glossary);
  const vocabulary = JSON.stringify(vocabularyOf(glossary));
  const reads = await Promise.all(
    files.articles.map(async (source) => ({ source, outcome: await workers.read(source, vocabulary) })),
  );
  const articles = reads.flatMap(({ outcome }) => (outcome.ok && outcome.value.article ? [outcome.value.article] : []));
  const unread = reads.flatMap(({ source, outcome }) => (outcome.ok && outcome.value.article ? [] : [source.path]));
  const { bibliography, problems: problemsOfReferences } = await readBibliography(files.references);
  const { people, problems: problemsOfPeople } = await readPeople(files.people);
  const { baseline, problems: problemsOfBaseline } = await readBaseline(files.baseline);
  const problemsOfPictures = await checkPictures(contentFolder, files.images);

  // 2. Link: names become articles, links become a graph.
  const linked = linkArticles(articles, [...files.refused, ...unread]);
  const encyclopedia: Encyclopedia = {
    ...linked,
    bibliography,
    people,
    baseline,
    glossary,
    unexplained: unexplainedForms(
      reads.flatMap(({ outcome }) => (outcome.ok ? outcome.value : [])),
      linked,
      glossary,
    ),
    contentFolder: shownPath(contentFolder),
    images: new Set(files.images),
    dates,
  };

  // 3. Check: every rule looks at all of it.
  const problems = sortProblems([
    ...files.problems,
    ...problemsOfReferences,
    ...problemsOfPeople,
    ...problemsOfBaseline,
    ...problemsOfGlossary,
    ...problemsOfPictures,
    ...reads.flatMap(({ source, outcome }) =>
      outcome.ok ? problemsOfReading(outcome.value) : [failure(source, 'read', outcome.reason)],
    ),
    ...checkArticles(encyclopedia),
  ]);
  return { encyclopedia, sources: new Map(files.articles.map((source) => [source.path, source])), problems };
}

/** 4. Render: the body of every public article, kept by the hash of all that it is made from. */
export async function renderEncyclopedia(
  { encyclopedia, sources }: Pick<CheckedEncyclopedia, 'encyclopedia' | 'sources'>,
  workers: ArticleWorkers,
  bodies: BodyStore,
  address: SiteAddress,
): Promise<{ pages: ArticlePage[]; problems: Problem[] }> {
  const problems: Problem[] = [];
  const render = async (article: Encyclopedia['articles'][number]): Promise<ArticlePage> => {
    const job = renderJob(article, encyclopedia, address);
    const hash = createHash('sha256')
      .update(JSON.stringify([codeFingerprint, article.path, article.sourceHash, job]))
      .digest('hex')
      .slice(0, 32);
    const source = sources.get(article.path);
    if (!bodies.has(hash)) {
      if (!source) throw new Error(`The article "${article.path}" has no file`);
      const outcome = await workers.render(source, job, article.sourceHash);
      if (outcome.ok) await bodies.write(hash, outcome.value);
      else problems.push(failure(source, 'rendered', outcome.reason));
    }
    return toPage(article, encyclopedia, hash);
  };
  const pages = await Promise.all(encyclopedia.articles.filter(({ status }) => status !== 'draft').map(render));
  if (problems.length === 0) await bodies.prune(new Set(pages.map(({ html }) => html)));
  return { pages, problems: sortProblems(problems) };
}

function failure({ file }: ArticleFile, work: 'read' | 'rendered', reason: string): Problem {
  return {
    file,
    ...wholeFile,
    ruleId: 'not-rendered',
    severity: 'error',
    message: `The article cannot be ${work}: ${reason}. Take out what was added last, or split long paragraphs and deep lists.`,
  };
}
