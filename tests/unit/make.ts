/** Small inputs for tests: an article is made of its text, as in production, and an encyclopedia of articles. */
import { join } from 'node:path';
import type { Article } from '../../src/encyclopedia/article.ts';
import { type BodyStore, openBodyStore } from '../../src/encyclopedia/body-store.ts';
import { checkArticles, judged } from '../../src/encyclopedia/check/check-articles.ts';
import type { Encyclopedia, Rule } from '../../src/encyclopedia/check/rule.ts';
import { type KnownDates, noDates } from '../../src/encyclopedia/dates.ts';
import { type Glossary, noGlossary } from '../../src/encyclopedia/glossary.ts';
import { linkArticles } from '../../src/encyclopedia/link/link-articles.ts';
import { type Baseline, fillBaseline } from '../../src/encyclopedia/load/baseline.ts';
import type { ArticleFile } from '../../src/encyclopedia/load/find-files.ts';
import { prepareVocabulary } from '../../src/encyclopedia/load/glossary/read-terms.ts';
import { parseArticle, type ReadArticle, readArticle } from '../../src/encyclopedia/load/read-article.ts';
import { type Bibliography, fillBibliography } from '../../src/encyclopedia/load/references.ts';
import type { Person } from '../../src/encyclopedia/person.ts';
import { licences, type PictureCredit, type ShownPicture } from '../../src/encyclopedia/picture-credit.ts';
import { openPictureStore, type PictureStore } from '../../src/encyclopedia/picture-store.ts';
import type { Problem } from '../../src/encyclopedia/problem.ts';
import { renderArticle } from '../../src/encyclopedia/render/render-article.ts';
import { slugOf } from '../../src/encyclopedia/slug.ts';
import type { ArticleWorkers } from '../../src/encyclopedia/workers/article-workers.ts';

/** The file that an article would have, by its path: `conditions/anemia`. */
export function fileOf(path: string): ArticleFile {
  const [section = '', slug = ''] = path.split('/');
  return { file: `content/${path}.md`, absolute: `/nowhere/${path}.md`, section, slug, path };
}

/** Reads the whole text of a file, front matter included. */
export function read(text: string | Uint8Array, path = 'conditions/anemia'): ReadArticle {
  return parseArticle(fileOf(path), typeof text === 'string' ? new TextEncoder().encode(text) : text);
}

/** Reads a body under a sound front matter of two lines: its first line is line 5 of the file. */
export function readBody(body: string, path?: string): ReadArticle {
  return read(`---\ntitle: Anemia\nsummary: Too little hemoglobin in the blood.\n---\n${body}`, path);
}

/** `5:3 raw-html` for each problem. */
export function places(problems: readonly Problem[]): string[] {
  return problems.map(({ line, column, ruleId }) => `${line}:${column} ${ruleId}`);
}

/** `5:3 raw-html` for each fault of that rule in a body, whether it is seen while reading or by a check. */
export function reported(ruleId: string, body: string, path = 'topics/anemia'): string[] {
  return reportedIn(ruleId, `---\ntitle: Anemia\nsummary: Too little hemoglobin in the blood.\n---\n${body}`, path);
}

/** The same for the whole text of a file, front matter included. */
export function reportedIn(ruleId: string, text: string, path = 'topics/anemia'): string[] {
  const { article, problems } = read(text, path);
  const checked = article ? checkArticles(encyclopediaOf([article])) : [];
  return places([...problems, ...checked].filter((problem) => problem.ruleId === ruleId));
}

interface Wanted {
  title: string;
  /** By default the slug of the title, in `conditions`. */
  path?: string;
  body?: string;
  /** Any key of the front matter. */
  [key: string]: unknown;
}

/** An article without errors. */
export function article({
  title,
  path = `conditions/${slugOf(title)}`,
  body = `**${title}** is described here.`,
  ...others
}: Wanted): Article {
  const keys = Object.entries({ title, summary: `What ${title} is.`, ...others });
  const yaml = keys.map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`).join('');
  const { article, problems } = read(`---\n${yaml}---\n\n${body}\n`, path);
  if (!article || problems.some((problem) => judged(problem, article).severity === 'error'))
    throw new Error(`The article "${title}" has faults: ${JSON.stringify(problems)}`);
  return article;
}

interface Surroundings {
  /** Entries of `references.json`. */
  references?: readonly object[];
  /** Pictures, as paths below the content folder; each has a file that says where it comes from. */
  images?: readonly string[];
  /** What these files say. */
  credits?: Readonly<Record<string, PictureCredit>>;
  /** Entries of `baseline.json`. */
  baseline?: object;
  unreadable?: readonly string[];
  dates?: KnownDates;
  people?: readonly Person[];
  glossary?: Glossary;
}

/** The encyclopedia of these articles. */
export function encyclopediaOf(
  articles: Article[],
  {
    references = [],
    baseline: stored = {},
    images = [],
    credits = {},
    unreadable = [],
    dates = noDates,
    people = [],
    glossary = noGlossary,
  }: Surroundings = {},
): Encyclopedia {
  const bibliography: Bibliography = { file: 'content/references.json', entries: new Map(), positions: new Map() };
  const problems = fillBibliography(bibliography, JSON.stringify(references));
  if (problems.length > 0) throw new Error(`The bibliography has faults: ${JSON.stringify(problems)}`);
  const unexplained: Encyclopedia['unexplained'] = new Map();
  const known = new Map(people.map((person) => [person.id, person]));
  const baseline: Baseline = { entries: new Map() };
  const refused = fillBaseline(baseline, JSON.stringify(stored));
  if (refused.length > 0) throw new Error(`The baseline has faults: ${JSON.stringify(refused)}`);
  const surroundings = {
    bibliography,
    baseline,
    people: known,
    glossary,
    unexplained,
    contentFolder: 'content',
    images: new Set(images),
    creditFiles: new Set(images),
    credits: new Map(Object.entries(credits)),
    dates,
  };
  return { ...linkArticles(articles, unreadable), ...surroundings };
}

/** What one rule finds in these articles. */
export function found(rule: Rule, articles: Article[], surroundings?: Surroundings): Problem[] {
  return checkArticles(encyclopediaOf(articles, surroundings), [rule]);
}

/** A picture as a page shows it, whose only file has that address. */
export function shownPicture(src: string, others: Partial<ShownPicture> = {}): ShownPicture {
  const [licence] = Object.values(licences);
  if (!licence) throw new Error('There is no licence');
  return { width: 8, height: 6, files: [{ src, width: 8 }], creator: 'Ada Doe', licence, ...others };
}

/** Stores of bodies and of pictures in a folder, which they make. */
export async function storesIn(folder: string): Promise<{ bodies: BodyStore; pictures: PictureStore }> {
  return {
    bodies: await openBodyStore(join(folder, 'bodies')),
    pictures: await openPictureStore(join(folder, 'pictures')),
  };
}

/** Does the work of the threads in this one, and notes what is rendered. */
export function workersHere(): ArticleWorkers & { rendered: string[] } {
  const rendered: string[] = [];
  return {
    rendered,
    read: async (source, vocabulary = '[]') => ({
      ok: true,
      value: readArticle(source, prepareVocabulary(JSON.parse(vocabulary))),
    }),
    async render(source, job, sourceHash) {
      rendered.push(source.path);
      const { article, tree } = readArticle(source);
      if (article?.sourceHash !== sourceHash) return { ok: false, reason: 'the file changed after it was read' };
      return { ok: true, value: renderArticle(tree, job) };
    },
    close: async () => {},
  };
}
