/**
 * The build, from the content folder to the published site. Any problem and any exception leaves the
 * site that is published as it was.
 */
import { dirname, join, resolve } from 'node:path';
import { writeAliasPages } from './after-build/alias-pages.ts';
import { copyPictures } from './after-build/copy-pictures.ts';
import { writeExports } from './after-build/exports/write-exports.ts';
import { writeHeadersFile } from './after-build/headers-file.ts';
import { readWordSources } from './after-build/names/word-sources.ts';
import { writeNamesIndex } from './after-build/names/write-names-index.ts';
import { openPublication, type Publication } from './after-build/publish.ts';
import { sealSite } from './after-build/seal.ts';
import { writeSearchIndex } from './after-build/search-index.ts';
import { writeSitemap } from './after-build/sitemap.ts';
import { readPages } from './after-build/verify/read-pages.ts';
import { readSearchIndex } from './after-build/verify/read-search-index.ts';
import { verifySite } from './after-build/verify/verify.ts';
import { buildPages, cacheFolder } from './build-pages.ts';
import { diskFault } from './disk-fault.ts';
import { articlesBySystem } from './encyclopedia/articles-by-system.ts';
import { openBodyStore } from './encyclopedia/body-store.ts';
import { listedSystems } from './encyclopedia/code-systems.ts';
import { type KnownDates, newestDay } from './encyclopedia/dates.ts';
import { checkEncyclopedia, renderEncyclopedia } from './encyclopedia/encyclopedia.ts';
import { glossaryPages } from './encyclopedia/glossary-pages.ts';
import { isPublic } from './encyclopedia/link/relations.ts';
import type { ArticlePage } from './encyclopedia/page.ts';
import { openPictureStore } from './encyclopedia/picture-store.ts';
import { hasErrors, type Problem } from './encyclopedia/problem.ts';
import type { SiteAddress } from './encyclopedia/render-job.ts';
import { startArticleWorkers } from './encyclopedia/workers/article-workers.ts';
import { readGitDates } from './git-dates.ts';
import { metaPolicyFor } from './headers/headers.ts';
import { hashInputs, markdownFiles } from './inputs.ts';
import { sections, sitePages } from './site.ts';

export interface BuildOptions {
  /** Folder of the articles. */
  content: string;
  /** Folder that the site is published in. */
  out: string;
  /** Where it will be served. */
  address: SiteAddress;
  /** The day that counts as today, YYYY-MM-DD; by default that of the newest change of all articles. */
  now: string | undefined;
}

export interface BuildResult {
  /** False when an error stopped the build. */
  published: boolean;
  articles: number;
  /** Articles that were left out because they are drafts. */
  drafts: number;
  problems: Problem[];
}

/**
 * Makes, verifies and publishes the site. Problems are returned; a `Refusal` is thrown when the place of
 * the site cannot be used, a `Failure` when a disk cannot be written to.
 */
export async function build(options: BuildOptions): Promise<BuildResult> {
  let publication: Publication | undefined;
  try {
    publication = openPublication(options.out);
    const { staging } = publication;
    // Taken first: what changes while the build runs is not in it.
    const dates = await readGitDates(resolve(options.content), options.now);
    const inputs = hashInputs(options, dates);
    const markdown = markdownFiles(options.content);

    // Content becomes articles, a graph and safe HTML; or problems.
    const made = await makeEncyclopedia(options, dates);
    const words = readWordSources();
    const pages = made.pages;
    const problems = [...made.problems, ...words.problems];
    const result = { published: false, articles: pages.length, drafts: made.drafts.length };
    if (hasErrors(problems)) return { ...result, problems };

    // Astro puts the HTML into pages.
    const facts = { now: options.now ?? newestDay(pages), people: made.people, bodies: bodiesFolder };
    await buildPages(staging, made, facts, options.address);
    await copyPictures(made.pictures, staging);

    // What lies beside the pages: other names, headers, data for programs, the indexes of names and of full text.
    writeAliasPages(staging, made.aliases, options.address);
    await writeHeadersFile(staging, options.address.base);
    await writeSitemap(staging, pages, indexPages(pages), options.address);
    await writeExports(staging, pages, made.encyclopedia, bodiesFolder, options.address);
    await writeNamesIndex(staging, made.encyclopedia.index.byPath, pages, bodiesFolder, words.sources);
    const [written] = await Promise.all([readPages(staging), writeSearchIndex(staging, pages)]);

    // Every written page was read again; nobody else reads it before it passes.
    const faults = verifySite(staging, written, {
      pages,
      aliases: made.aliases,
      indexed: readSearchIndex(staging),
      content: { markdown, drafts: made.drafts, pictures: made.pictures.map(({ file }) => file) },
      address: options.address,
      policyFor: metaPolicyFor,
    });
    if (hasErrors(faults)) return { ...result, problems: [...problems, ...faults] };

    sealSite(staging, inputs);
    publication.publish();
    return { ...result, published: true, problems };
  } catch (error) {
    // Asked before the staged files go: a disk that was full is not full after that.
    throw diskFault(error, [dirname(resolve(options.out)), cacheFolder]) ?? error;
  } finally {
    publication?.close();
  }
}

/** Where rendered bodies are kept between builds; tests choose another place to begin with none. */
export const bodiesFolder = process.env.MATERIA_BODIES ?? join(cacheFolder, 'bodies');

/** Where the sizes of pictures are kept between builds. */
export const picturesFolder = join(cacheFolder, 'pictures');

async function makeEncyclopedia({ content, address }: BuildOptions, dates: KnownDates) {
  const workers = startArticleWorkers();
  try {
    const checked = await checkEncyclopedia(resolve(content), workers, dates);
    const { encyclopedia, problems } = checked;
    const glossary = glossaryPages(encyclopedia);
    if (hasErrors(problems))
      return { encyclopedia, pages: [], people: [], glossary, drafts: [], aliases: [], pictures: [], problems };
    const stores = { bodies: await openBodyStore(bodiesFolder), pictures: await openPictureStore(picturesFolder) };
    const rendered = await renderEncyclopedia(checked, workers, stores, address);
    return {
      encyclopedia,
      pages: rendered.pages,
      people: [...encyclopedia.people.values()],
      glossary,
      drafts: encyclopedia.articles.filter((article) => !isPublic(article)).map(({ path }) => path),
      aliases: encyclopedia.aliases,
      pictures: rendered.pictures,
      problems: [...problems, ...rendered.problems],
    };
  } finally {
    await workers.close();
  }
}

/** The pages besides articles that search engines should know. */
function indexPages(pages: readonly ArticlePage[]): string[] {
  const filled = sections.filter(({ folder }) => pages.some(({ section }) => section === folder));
  return [
    ...sitePages.filter((path) => path !== '/search/'),
    ...filled.map(({ folder }) => `/${folder}/`),
    ...articlesBySystem(pages).map(({ system }) => `/systems/${system}/`),
    ...listedSystems(pages).map((system) => `/codes/${system}/`),
  ];
}
