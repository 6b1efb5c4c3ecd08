import { site } from '../site.ts';
import type { Article } from './article.ts';
import type { Encyclopedia } from './check/rule.ts';
import { dateInWords } from './dates.ts';
import { type Glossary, markedEntries } from './glossary.ts';
import { imagePath } from './link/image-path.ts';
import { linkKey } from './link/link-key.ts';
import { hrefOf } from './link/resolve-link.ts';
import { diagramKey, type ShownPicture } from './picture-credit.ts';
import type { UsedTerm } from './render/mark-terms.ts';
import type { RenderJob } from './render/render-article.ts';
import { reviewedSections } from './review.ts';

/** Where the site is served. */
export interface SiteAddress {
  /** Scheme and host, no slash at the end. */
  site: string;
  /** Path under which it lies, with a slash at both ends. */
  base: string;
}

/**
 * What the renderer needs to know about the links, pictures, citations and glossary words of an article; the
 * pictures are those that could be made, by their paths below the content folder.
 */
export function renderJob(
  article: Article,
  { links, glossary }: Encyclopedia,
  { site: origin, base }: SiteAddress,
  pictures: ReadonlyMap<string, ShownPicture> = new Map(),
): RenderJob {
  const job: RenderJob = {
    site: origin,
    base,
    hrefs: {},
    images: {},
    citations: referenceNumbers(article),
    editUrl: editUrlOf(article),
    reviews: reviewsOf(article),
    marking: { terms: usedTerms(article, glossary), names: [article.title, ...article.aliases] },
  };
  for (const { link, to } of links.get(article.path) ?? []) {
    const href = hrefOf(to);
    const key =
      link.kind === 'url' ? linkKey({ url: link.target }) : linkKey({ ...link, wanted: link.kind === 'wanted' });
    if (href !== undefined) job.hrefs[key] = href.startsWith('/') ? base + href.slice(1) : href;
  }
  for (const { url } of article.images) {
    const picture = pictures.get(imagePath(url, article.section) ?? '');
    if (picture) job.images[url] = picture;
  }
  for (const key of article.diagrams.map(diagramKey)) {
    const drawing = pictures.get(key);
    if (drawing) job.images[key] = drawing;
  }
  return job;
}

/** What the page says above the text of each section of an article that was reviewed. */
function reviewsOf(article: Article): Record<string, string> {
  if (article.review.state !== 'reviewed' || article.status === 'imported') return {};
  const day = dateInWords(article.review.on);
  const words = {
    current: `Reviewed on ${day}.`,
    changed: `Changed since the review of ${day}.`,
    new: `Added since the review of ${day}.`,
  };
  return Object.fromEntries(reviewedSections(article).map(({ anchor, state }) => [anchor, words[state]]));
}

/** The words of the glossary that an article uses, in the order of their first use. */
function usedTerms({ terms }: Article, glossary: Glossary): UsedTerm[] {
  const entries = new Map(markedEntries(glossary).map((entry) => [entry.name, entry]));
  return terms.flatMap(({ name, isMarked }) => {
    const entry = entries.get(name);
    if (!entry) return [];
    return { kind: entry.kind, forms: [name, ...entry.forms], anchor: isMarked ? entry.anchor : '' };
  });
}

/** The number of each reference of an article, 1-based in the order of first citation. */
export function referenceNumbers({ citations }: Article): Record<string, number> {
  return Object.fromEntries([...new Set(citations.map(({ key }) => key))].map((key, index) => [key, index + 1]));
}

/** Where the file of an article can be edited; `{line}` is left to be filled in. */
export function editUrlOf({ path }: Article): string {
  return site.editUrl.replace('{file}', `content/${path}.md`);
}
