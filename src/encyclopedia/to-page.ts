import { relationKinds, seeAlsoLabel } from '../site.ts';
import { type Article, cardOf, type RelationKey } from './article.ts';
import type { Encyclopedia } from './check/rule.ts';
import { codesIn } from './code-systems.ts';
import { nameOfCode } from './codes/tables.ts';
import { named } from './link/link-articles.ts';
import { normal } from './link/name-index.ts';
import type { ArticlePage, Reference } from './page.ts';
import { referenceText } from './render/reference-text.ts';
import { editUrlOf, referenceNumbers } from './render-job.ts';
import { reviewedSections, reviewKey } from './review.ts';
import { namePartsOf, wordsOf } from './words-on-page.ts';

/** What the page of an article shows besides its body, whose name in the store is `html`. */
export function toPage(article: Article, encyclopedia: Encyclopedia, html: string): ArticlePage {
  const changed = article.updated ?? dayOfCommit(article, encyclopedia);
  const created = encyclopedia.dates.committed.get(article.path)?.first;
  const { path, section, slug, title, summary, abbreviations, systems, status, review, sources, headings } = article;
  const { pronunciation } = article;
  return {
    path,
    section,
    slug,
    title,
    summary,
    alsoCalled: otherNames(article),
    abbreviations,
    ...(pronunciation === undefined ? {} : { pronunciation }),
    systems,
    codes: codesIn(article.codes).map((code) => ({ ...code, name: nameOfCode(code) })),
    belongsTo: belongsTo(article, encyclopedia),
    status: status === 'draft' ? 'published' : status,
    ...(article.withdrawnBecause === undefined ? {} : { withdrawnBecause: article.withdrawnBecause }),
    review: status === 'imported' ? 'imported' : review.state,
    ...reviewOf(article, encyclopedia),
    ...(changed === undefined ? {} : { updated: changed }),
    ...(article.care[0]?.section ? { help: article.care[0].section } : {}),
    ...(article.care[0] ? { urgency: article.care[0].level } : {}),
    ...(created === undefined ? {} : { created }),
    contents: headings
      .filter(({ depth }) => depth === 2 || depth === 3)
      .map(({ depth, text, anchor }) => ({ depth, text, anchor })),
    seeAlso: seeAlso(article, encyclopedia),
    symptomOf: (encyclopedia.relations.get(path)?.get('symptomOf') ?? []).map((other) => other.path),
    notToBeConfusedWith: named(encyclopedia.declared.get(path) ?? [], 'notToBeConfusedWith').map(cardOf),
    linksHere: (encyclopedia.linksHere.get(path) ?? []).map(({ from, link }) => ({
      path: from.path,
      title: from.title,
      section: link.section,
      context: link.context,
    })),
    references: references(article, encyclopedia),
    cited: citedStatements(article),
    words: wordsOf(article, encyclopedia),
    nameParts: namePartsOf(article, encyclopedia),
    wordCount: article.words,
    sources,
    editUrl: editUrlOf(article).replace('{line}', '1'),
    version: article.sourceHash.slice(0, 12),
    html,
  };
}

function reviewOf(article: Article, { people }: Encyclopedia) {
  const { review, status } = article;
  if (review.state !== 'reviewed' || status === 'imported') return { unreviewedSections: [] };
  const unreviewedSections = reviewedSections(article)
    .filter(({ state }) => state !== 'current')
    .map(({ anchor }) => reviewKey(anchor));
  const reviewedBy = people.get(review.by)?.name ?? review.by;
  return { reviewedBy, reviewer: review.by, reviewedOn: review.on, reviewNext: review.next, unreviewedSections };
}

function citedStatements({ texts, headings }: Article): ArticlePage['cited'] {
  return texts
    .filter(({ statements }) => statements > 0)
    .map(({ anchor, statements, cited }) => {
      const text = headings.find((heading) => heading.anchor === anchor)?.text ?? anchor;
      return { anchor, text, statements, cited };
    });
}

/** The commit of an imported article says when it was brought in, and its text may be years older: no day is better. */
function dayOfCommit({ path, status }: Article, { dates }: Encyclopedia): string | undefined {
  return status === 'imported' ? undefined : dates.committed.get(path)?.written;
}

/** Aliases, then lay names, each name once and never the title itself. */
function otherNames({ title, aliases, layNames, abbreviations }: Article): string[] {
  const shown = new Set([title, ...abbreviations].map(normal));
  return [...aliases, ...layNames].filter((name) => {
    const isNew = !shown.has(normal(name));
    shown.add(normal(name));
    return isNew;
  });
}

/** The relations that say what the subject is; See also lists them too, among all others. */
function belongsTo({ path }: Article, { relations }: Encyclopedia): ArticlePage['belongsTo'] {
  return (['subtypeOf', 'partOf'] as const)
    .map((key) => ({ label: relationKinds[key].label, articles: (relations.get(path)?.get(key) ?? []).map(cardOf) }))
    .filter(({ articles }) => articles.length > 0);
}

/** Related articles by kind of relation; each article is listed once, under the first kind that fits. */
function seeAlso(article: Article, { relations, seeAlso: listed }: Encyclopedia): ArticlePage['seeAlso'] {
  const shown = new Set<Article>([article]);
  const take = (articles: readonly Article[]) =>
    articles.filter((other) => !shown.has(other) && shown.add(other)).map(cardOf);
  const groups = (Object.keys(relationKinds) as RelationKey[]).map((key) => ({
    relation: key,
    label: relationKinds[key].label,
    articles: take(relations.get(article.path)?.get(key) ?? []),
  }));
  return [...groups, { label: seeAlsoLabel, articles: take(listed.get(article.path) ?? []) }].filter(
    ({ articles }) => articles.length > 0,
  );
}

function references(article: Article, { bibliography }: Encyclopedia): Reference[] {
  return Object.entries(referenceNumbers(article)).flatMap(([key, number]) => {
    const entry = bibliography.entries.get(key);
    if (!entry) return [];
    const citedAt = article.citations.flatMap((citation, index) => (citation.key === key ? [`cite-${index + 1}`] : []));
    return [{ key, number, ...referenceText(entry), citedAt }];
  });
}
