/**
 * The build, from the content folder to the published site. Any problem and any exception leaves the
 * site that is published as it was.
 */
import { resolve } from 'node:path';
import { writeAliasPages } from './after-build/alias-pages.ts';
import { copyPictures } from './after-build/copy-pictures.ts';
import { writeManifest } from './after-build/manifest.ts';
import { writeNamesIndex } from './after-build/names/write-names-index.ts';
import { openPublication } from './after-build/publish.ts';
import { writeSearchIndex } from './after-build/search-index.ts';
import { writeSitemap } from './after-build/sitemap.ts';
import { readPages } from './after-build/verify/read-pages.ts';
import { verifySite } from './after-build/verify/verify.ts';
import { buildPages } from './build-pages.ts';
import { openBodyStore } from './encyclopedia/body-store.ts';
import { checkEncyclopedia, renderEncyclopedia } from './encyclopedia/encyclopedia.ts';
import { hasErrors, type Problem } from './encyclopedia/problem.ts';
import type { SiteAddress } from './encyclopedia/render-job.ts';
import { startArticleWorkers } from './encyclopedia/workers/article-workers.ts';
import { writeHandover } from './handover.ts';
import { hashInputs } from './inputs.ts';
import { sections, sitePages } from './site.ts';

export interface BuildOptions {
  /** Folder of the articles. */
  content: string;
  /** Folder that the site is published in. */
  out: string;
  /** Where it will be served. */
  address: SiteAddress;
  /** The day that counts as today, YYYY-MM-DD; by default the newest `updated` of all articles. */
  now: string | undefined;
}

export interface BuildResult {
  /** False when an error stopped the build. */
  published: boolean;
  articles: number;
  problems: Problem[];
}

/**
 * Makes, verifies and publishes the site. Problems are returned; a `Refusal` is thrown when the place of
 * the site cannot be used.
 */
export async function build(options: BuildOptions): Promise<BuildResult> {
  const publication = await openPublication(options.out);
  const { staging, work } = publication;
  try {
    // Taken first: what changes while the build runs is not in it.
    const inputs = hashInputs(options);

    // Content becomes articles, a graph and safe HTML; or problems.
    const made = await makeEncyclopedia(options);
    const { pages, problems } = made;
    const result = { published: false, articles: pages.length };
    if (hasErrors(problems)) return { ...result, problems };

    // Astro puts the HTML into pages.
    await writeHandover(work, pages, { now: options.now ?? newest(pages), bodies: bodiesFolder });
    await buildPages(staging, work, options.address);
    await copyPictures(resolve(options.content), made.pictures, staging);

    // What lies beside the pages: other names, the sitemap, the indexes of names and of full text.
    writeAliasPages(staging, made.aliases, options.address);
    await writeSitemap(staging, pages, indexPages(pages), options.address);
    await writeNamesIndex(staging, made.articles, pages, bodiesFolder);
    const [indexed, written] = await Promise.all([writeSearchIndex(staging, pages), readPages(staging)]);

    // Every written page was read again; nobody else reads it before it passes.
    const faults = verifySite(staging, written, { pages, aliases: made.aliases, indexed, address: options.address });
    if (hasErrors(faults)) return { ...result, problems: [...problems, ...faults] };

    await writeManifest(staging, inputs);
    await publication.publish();
    return { ...result, published: true, problems };
  } finally {
    await publication.close();
  }
}

/** Where rendered bodies are kept between builds. */
export const bodiesFolder = resolve(import.meta.dirname, '../node_modules/.cache/materia/bodies');

async function makeEncyclopedia({ content, address }: BuildOptions) {
  const workers = startArticleWorkers();
  try {
    const checked = await checkEncyclopedia(resolve(content), workers);
    const { encyclopedia, problems } = checked;
    if (hasErrors(problems)) return { articles: new Map(), pages: [], aliases: [], pictures: [], problems };
    const rendered = await renderEncyclopedia(checked, workers, await openBodyStore(bodiesFolder), address);
    return {
      articles: encyclopedia.index.byPath,
      pages: rendered.pages,
      aliases: encyclopedia.aliases,
      pictures: [...encyclopedia.images],
      problems: [...problems, ...rendered.problems],
    };
  } finally {
    await workers.close();
  }
}

/** The newest day of change; `undefined` when no article tells its own. */
function newest(pages: readonly { updated?: string | undefined }[]): string | undefined {
  return pages
    .flatMap(({ updated }) => updated ?? [])
    .sort()
    .at(-1);
}

/** The pages besides articles that search engines should know. */
function indexPages(pages: readonly { section: string }[]): string[] {
  const filled = sections.filter(({ folder }) => pages.some(({ section }) => section === folder));
  return [...sitePages.filter((path) => path !== '/search/'), ...filled.map(({ folder }) => `/${folder}/`)];
}
