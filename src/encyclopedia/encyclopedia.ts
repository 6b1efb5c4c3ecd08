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
import { isPublic } from './link/relations.ts';
import { unexplainedForms } from './link/unexplained-forms.ts';
import { readBaseline } from './load/baseline.ts';
import { type ArticleFile, findFiles, shownPath } from './load/find-files.ts';
import { readGlossary } from './load/glossary/read-glossary.ts';
import { vocabularyOf } from './load/glossary/read-terms.ts';
import { readPeople } from './load/people.ts';
import { checkPictures } from './load/pictures/check-pictures.ts';
import { readCredits } from './load/pictures/read-credits.ts';
import { readBibliography } from './load/references.ts';
import type { ArticlePage } from './page.ts';
import type { PictureStore } from './picture-store.ts';
import { type Problem, sortProblems, wholeFile } from './problem.ts';
import { renderJob, type SiteAddress } from './render-job.ts';
import { type PictureFile, showPictures } from './show-pictures.ts';
import { toPage } from './to-page.ts';
import type { ArticleWorkers } from './workers/article-workers.ts';

export interface CheckedEncyclopedia {
  encyclopedia: Encyclopedia;
  /** The content folder. */
  folder: string;
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
  const { credits, problems: problemsOfCredits } = await readCredits(files);

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
    creditFiles: new Set(files.credits.keys()),
    credits,
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
    ...problemsOfCredits,
    ...reads.flatMap(({ source, outcome }) =>
      outcome.ok ? problemsOfReading(outcome.value) : [failure(source, 'read', outcome.reason)],
    ),
    ...checkArticles(encyclopedia),
  ]);
  const sources = new Map(files.articles.map((source) => [source.path, source]));
  return { encyclopedia, folder: contentFolder, sources, problems };
}

/** 4. Render: the pictures and the body of every public article, kept by the hash of all that they are made from. */
export async function renderEncyclopedia(
  { encyclopedia, folder, sources }: Omit<CheckedEncyclopedia, 'problems'>,
  workers: ArticleWorkers,
  { bodies, pictures }: { bodies: BodyStore; pictures: PictureStore },
  address: SiteAddress,
): Promise<{ pages: ArticlePage[]; pictures: PictureFile[]; problems: Problem[] }> {
  const { shown, files, problems } = await showPictures(encyclopedia, folder, pictures, address.base);
  const render = async (article: Encyclopedia['articles'][number]): Promise<ArticlePage> => {
    const job = renderJob(article, encyclopedia, address, shown);
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
  const pages = await Promise.all(encyclopedia.articles.filter(isPublic).map(render));
  if (problems.length === 0) await bodies.prune(new Set(pages.map(({ html }) => html)));
  return { pages, pictures: files, problems: sortProblems(problems) };
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
