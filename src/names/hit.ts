import type { MatchKind } from './answer.ts';
import type { Name } from './lexicon.ts';
import type { NamedArticle } from './names-file.ts';

/** A name that a query may mean. */
export interface Hit {
  name: Name;
  /** 0 to 1 by words and spelling, above 1 for beginnings, above 2 for whole names. */
  score: number;
  match: MatchKind;
  /** Anchors of the sections that the query asks for, the best first. */
  anchors: readonly string[];
  /** The form that names write for each typed word that was taken for a misspelling. */
  corrected?: ReadonlyMap<string, string>;
}

/** What a kind of name adds, so that of names that match alike the article's own come first. */
const byKind = {
  title: 0.06,
  alias: 0.04,
  abbreviation: 0.04,
  layName: 0.04,
  misspelling: 0.02,
  vocabulary: 0,
  acronym: -0.02,
} as const;

/** The same for names of the lay table, which editors wrote: less than an article's own, more than a vocabulary's. */
const byLayTable = 0.038;

/** The best hit of each article, best first. */
export function bestOfEach(hits: readonly Hit[]): Hit[] {
  const best = new Map<NamedArticle, Hit>();
  for (const hit of hits) {
    const known = best.get(hit.name.article);
    if (!known || worth(known) < worth(hit)) best.set(hit.name.article, hit);
  }
  return [...best.values()].sort(
    (a, b) =>
      worth(b) - worth(a) ||
      b.name.article.weight - a.name.article.weight ||
      a.name.article.title.length - b.name.article.title.length ||
      (a.name.article.path < b.name.article.path ? -1 : 1),
  );
}

function worth({ name, score }: Hit): number {
  return score + (name.place === undefined ? byKind[name.kind] : byLayTable - 0.004 * Math.min(name.place, 9));
}
