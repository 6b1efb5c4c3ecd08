import type { Article, RelationKey } from '../../encyclopedia/article.ts';
import type { Encyclopedia } from '../../encyclopedia/check/rule.ts';
import type { ArticlePage, PlainBody } from '../../encyclopedia/page.ts';
import type { SiteAddress } from '../../encyclopedia/render-job.ts';
import { relationKinds, site } from '../../site.ts';
import { addressOfArticle } from './article-address.ts';
import { reviewWords } from './review-words.ts';

/**
 * A line of `articles.ndjson`: all that an article says, with its sections as plain text. Other articles are
 * named by their paths. Days are YYYY-MM-DD; one that is not known is missing. `sha256` is that of the file of
 * the article, hexadecimal. Of an article that was withdrawn the record says only that.
 */
export function articleRecord(
  page: ArticlePage,
  body: PlainBody,
  encyclopedia: Encyclopedia,
  address: SiteAddress,
): object {
  const { path, title, status, updated, created, review, reviewedBy, reviewedOn, unreviewedSections } = page;
  const { name, url } = site.contentLicence;
  const article = encyclopedia.index.byPath.get(path);
  if (!article) throw new Error(`The page "${path}" has no article`);
  const head = { path, url: addressOfArticle(page, address), title, status };
  const end = {
    updated,
    created,
    review: {
      state: review,
      by: reviewedBy,
      on: reviewedOn,
      changed: unreviewedSections.length > 0 ? unreviewedSections : undefined,
      words: reviewWords(page),
    },
    licence: { name, url },
    disclaimer: site.shortDisclaimer,
    sha256: article.sourceHash,
  };
  if (status === 'withdrawn') return { ...head, ...end };
  return { ...head, ...contentOf(page, body), ...connectionsOf(article, encyclopedia), ...end };
}

function contentOf(page: ArticlePage, body: PlainBody): object {
  const { summary, alsoCalled, abbreviations, systems, codes, section, references, sources } = page;
  return {
    section,
    summary,
    names: { alsoCalled, abbreviations },
    systems,
    codes,
    lead: body.lead,
    sections: body.sections,
    footnotes: body.footnotes,
    references: references.map(({ number, type, authors, title, source, doi, pmid, links }) => ({
      number,
      type,
      authors,
      title,
      source,
      doi,
      pmid,
      urls: links.map(({ url }) => url),
    })),
    sources,
  };
}

function connectionsOf({ path }: Article, { relations, seeAlso }: Encyclopedia): object {
  const isShown = ({ status }: Article) => status === 'published' || status === 'imported';
  const pathsOf = (articles: readonly Article[] = []) => articles.filter(isShown).map((other) => other.path);
  const keys = Object.keys(relationKinds) as RelationKey[];
  const typed = keys.map((key) => [key, pathsOf(relations.get(path)?.get(key))] as const);
  return {
    relations: Object.fromEntries(typed.filter(([, paths]) => paths.length > 0)),
    seeAlso: pathsOf(seeAlso.get(path)),
  };
}
